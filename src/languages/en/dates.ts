import type { DateLanguage } from "../dates.js";
import { days, months, relations, weekdays, which } from "./days.js";

/** How time is spoken of in English. */
export const dates: DateLanguage = {
  code: "en",
  days,
  weekdays,
  months,
  relations,
  which,
  seasons: [[12, "winter"], [3, "spring"], [6, "summer"], [9, "autumn"]],
  parts: [
    ["morning", "morning morn dawn breakfast"], ["noon", "lunch lunchtime dinnertime"], ["afternoon", "afternoon arvo teatime"], ["evening", "evening supper"],
    ["night", "night nite overnight"],
  ],
  weak: "mon tue sun sat wed fri thu mar march may jan feb apr jun jul aug sep sept oct nov dec night nite morning afternoon evening lunch breakfast supper summer winter spring autumn",
  weekend: "weekend",
  units: [
    ["minute", "minute minutes min mins"], ["hour", "hour hours hr hrs h"], ["day", "day days nights"], ["week", "week weeks wk wks"], ["fortnight", "fortnight"], ["month", "month months"], ["year", "year years yr yrs"],
  ],
  halfUnits: [],
  cardinals: [
    [0, "zero oh"], [1, "one"], [2, "two couple"], [3, "three"], [4, "four"], [5, "five"], [6, "six"], [7, "seven"], [8, "eight"], [9, "nine"], [10, "ten"],
    [11, "eleven"], [12, "twelve"], [13, "thirteen"], [14, "fourteen"], [15, "fifteen"], [16, "sixteen"], [17, "seventeen"], [18, "eighteen"], [19, "nineteen"],
    [20, "twenty"], [30, "thirty"], [40, "forty"], [50, "fifty"],
  ],
  ordinals: [
    [1, "first"], [2, "second"], [3, "third"], [4, "fourth"], [5, "fifth"], [6, "sixth"], [7, "seventh"], [8, "eighth"], [9, "ninth"], [10, "tenth"], [11, "eleventh"],
    [12, "twelfth"], [13, "thirteenth"], [14, "fourteenth"], [15, "fifteenth"], [16, "sixteenth"], [17, "seventeenth"], [18, "eighteenth"], [19, "nineteenth"],
    [20, "twentieth"], [30, "thirtieth"],
  ],
  dayOrdinals: "",
  articles: "a an",
  soFar: "now already straight running",
  yearWords: "",
  ordinalEndings: "st nd rd th",
  monthDay: "",
  fillers: "the of around about approx approximately roughly circa like maybe just exactly late early mid this and",
  not: "not",
  every: "every each any most",
  clocks: [[12, "noon midday"], [0, "midnight"]],
  hours: "o'clock oclock ish",
  fractions: [[30, "half"], [15, "quarter"]],
  halfHours: [],
  past: "past gone after",
  to: "to of till",
  less: "",
  meridiems: [["am", "am a"], ["pm", "pm p"]],
  zones: [
    [0, "utc gmt z"], [60, "bst cet"], [120, "cest eet"], [-300, "est"], [-240, "edt"], [-360, "cst"], [-480, "pst"], [-420, "pdt mst"],
  ],
  counted:
    "times time quarters percent mbps kbps gbps mb gb ms mhz ghz floor floors flat street avenue ave road device* pc pcs computer* phone* line lines people rooms metre* meter* km miles " +
    "dollar* pound* euro* usd gbp bucks quid attempt* router* party channel* port ports page* site* user* desk* seat* tv tvs pupil* line",
  labels: "contract account number no version v firmware flat apt unit suite house ip port ticket order ref ext room floor plan",
  twelveHour: true,
  slash: "day",
};
