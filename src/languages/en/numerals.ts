import type { Numerals } from "../numerals.js";

const SMALL = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

export const numerals: Numerals = {
  numbers: {
    ...Object.fromEntries(SMALL.map((word, value) => [word, value])),
    ...Object.fromEntries(TENS.map((word, at) => [word, 20 + 10 * at])),
    nought: 0, naught: 0, nil: 0, fourty: 40, niner: 9,
  },
  weak: { oh: 0, o: 0 },
  multipliers: { hundred: 100, thousand: 1000 },
  repeats: { double: 2, triple: 3, treble: 3, quadruple: 4 },
  plurals: { zeros: 0, zeroes: 0, noughts: 0, naughts: 0, ohs: 0, ones: 1, twos: 2, threes: 3, fours: 4, fives: 5, sixes: 6, sevens: 7, eights: 8, nines: 9 },
  separators: { slash: "/", stroke: "/", oblique: "/", dash: "-", hyphen: "-", minus: "-", dot: ".", point: ".", plus: "+", underscore: "_" },
  fillers: ["and", "then", "again", "um", "uh", "er", "erm"],
  counted: [
    "day*", "week*", "month*", "year*", "hour*", "minute*", "min", "mins", "second*", "time", "times", "pound*", "quid", "dollar*", "euro*", "pence", "cent", "cents", "people",
    "device*", "computer*", "phone*", "percent", "am", "pm", "meg", "megs", "megabit*", "mbps", "channel*", "floor*", "of", "o'clock",
  ],
  spoken: { small: SMALL, tens: TENS, hundreds: [] },
};
