// Phones, side by side with libphonenumber-js: node bench/phone.mjs (after a build).
import parsePhoneNumber, { findPhoneNumbersInText } from "libphonenumber-js/max";
import { extractPhones, validatePhone } from "../dist/index.js";

const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }] };
const ROUNDS = 7;

/** Median seconds of some rounds: of the processor's time, as other work may run beside. */
const time = (run) => {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1e6;
  });
  return seconds.sort((a, b) => a - b)[ROUNDS >> 1];
};

// A generator of our own, so that every run sees the same numbers.
let seed = 2026;
const below = (limit) => (seed = (seed * 48271) % 0x7fffffff) % limit;
const digits = (count) => Array.from({ length: count }, () => below(10)).join("");
const HEADS = ["8921", "+7 (812) 6", "8 (495) ", "+7 911 ", "8-800-", "7963", "8 (81362) ", "+7 727 ", "8 999 ", "8 (3", "+7 5", "8 70"];
const numbers = Array.from({ length: 100_000 }, () => {
  const head = HEADS[below(HEADS.length)];
  const missing = 11 - head.replace(/\D/g, "").length;
  const tail = digits(Math.max(0, missing - (below(20) === 0 ? 1 : 0)));
  return head + (below(2) ? tail : tail.replace(/(\d{2})(\d{2})$/, "-$1-$2"));
});

const peer = (number) => parsePhoneNumber(number, "RU")?.isValid() ?? false;
const ours = (number) => !validatePhone(number, { country: "RU" }).issues;
const differing = numbers.filter((number) => peer(number) !== ours(number));

const theirs = time(() => numbers.forEach(peer));
const mine = time(() => numbers.forEach(ours));
console.log(`validatePhone, ${numbers.length} Russian numbers, ${numbers.filter(ours).length} of them valid, ${differing.length} verdicts differ ${differing.slice(0, 3).join(" | ")}`);
console.log(`  libphonenumber-js/max parse + isValid ${(numbers.length / theirs / 1000).toFixed(0)} k/s, validatePhone ${(numbers.length / mine / 1000).toFixed(0)} k/s: ${(theirs / mine).toFixed(1)}x`);

const SENTENCE = "Здравствуйте, со вчерашнего вечера пропадает интернет, роутер мигает красным, перезагрузка не помогла, соседи тоже жалуются. ";
const kilobyte = (extra) => `${(SENTENCE + extra).padEnd(560, SENTENCE)}\n`;
const bytes = (text) => Buffer.byteLength(text) / 1e6;
for (const [name, unit] of [
  ["without digits", kilobyte("")],
  ["two phones a kilobyte", kilobyte("Звоните 8 (921) 123-45-67 или 601-06-10. ")],
]) {
  const text = unit.repeat(200);
  const mine = time(() => extractPhones(text, desk));
  const theirs = time(() => findPhoneNumbersInText(text.slice(0, text.length / 10), "RU"));
  console.log(`extractPhones, ${name}: ${(bytes(text) / mine).toFixed(0)} MB/s; findPhoneNumbersInText ${(bytes(text) / 10 / theirs).toFixed(0)} MB/s`);
}
const hostile = "1 ".repeat(20_000);
console.log(`40 KB of "1 ": ${(time(() => extractPhones(hostile, desk)) * 1000).toFixed(1)} ms, twice as much ${(time(() => extractPhones(hostile + hostile, desk)) * 1000).toFixed(1)} ms`);
