// Contract numbers, side by side with stdnum, plain regular expressions and JSON.parse of a ticket: node bench/contract-number.mjs (after a build).
import { stdnum } from "stdnum";
import { contractFormats, defineContractFormat, extractContractNumbers, validateContractNumber } from "../dist/index.js";

const ROUNDS = 7;

/** Median seconds of some rounds. */
const time = (run) => {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return seconds.sort((a, b) => a - b)[ROUNDS >> 1];
};

let seed = 2026;
const below = (limit) => (seed = (seed * 48271) % 0x7fffffff) % limit;
const digits = (count) => Array.from({ length: count }, () => below(10)).join("");
const letters = (count) => Array.from({ length: count }, () => String.fromCharCode(65 + below(26))).join("");

const formats = [
  contractFormats.numberWithYear, contractFormats.plainDigits, contractFormats.letterPrefix, contractFormats.sseAccount,
  defineContractFormat({ name: "short", pattern: "#{6}", examples: ["004051"] }),
];
const REGEXES = [/^[A-Z]{2}-\d{6}\/\d{2}$/, /^\d{12}$/, /^stm\d{7}$/, /^\d{10}$/, /^\d{6}$/];
const made = [() => `${letters(2)}-${digits(6)}/${digits(2)}`, () => digits(12), () => `stm${digits(7)}`, () => digits(10), () => digits(6)];
const clean = Array.from({ length: 100_000 }, () => made[below(5)]());
const noisy = clean.map((number) => `${number.slice(0, 3)} ${number.slice(3).toLowerCase().replace("0", "O")}`);
const wrong = clean.map((number) => `${number}${digits(1)}`);

const ticket = JSON.stringify({
  schemaVersion: 1, id: "T-2026-000123", channel: "email", category: "outage", contractNumber: "OT-004051/22",
  contact: { name: "Анна Иванова", phone: "+78126010610", email: "anna@mail.example" },
  incidentAddress: { country: "RU", postalCode: "199178", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34", flat: "12" },
  description: "Со вчерашнего вечера интернет то есть, то нет: минут десять работает, потом столько же лежит. ".repeat(5).slice(0, 500),
  checks: [{ check: "power", outcome: "passed", note: "перезагружал дважды" }, { check: "cabling", outcome: "notDone" }],
  attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 48211 }],
});
const parse = time(() => clean.forEach(() => JSON.parse(ticket))) / clean.length;
console.log(`JSON.parse of a ticket of ${Buffer.byteLength(ticket)} bytes: ${(parse * 1e6).toFixed(2)} µs`);

const report = (name, count, run) => {
  const each = time(run) / count;
  console.log(`${name}: ${(1 / each / 1e6).toFixed(2)} M/s, ${(each / parse).toFixed(3)} x JSON.parse`);
};
for (const [name, numbers] of [["as declared", clean], ["mended", noisy], ["refused", wrong]]) {
  report(`validateContractNumber, 5 formats, ${name}`, numbers.length, () => numbers.forEach((number) => validateContractNumber(number, { formats })));
}
report("five regular expressions, as declared", clean.length, () => clean.forEach((number) => REGEXES.find((regex) => regex.test(number))));
const PEERS = [stdnum.RU.inn, stdnum.DE.idnr, stdnum.BR.cpf, stdnum.NL.bsn, stdnum.PL.pesel];
const peerNumbers = Array.from({ length: 100_000 }, () => digits([10, 11, 11, 9, 11][below(5)]));
report("stdnum, five validators", peerNumbers.length, () => peerNumbers.forEach((number) => PEERS.find((peer) => peer.validate(number).isValid)));

const quiet = "Добрый вечер! Со вчерашнего вечера интернет то есть, то нет, роутер мигает красным, перезагрузка не помогла, соседи тоже жалуются.\n".repeat(4_000);
const dense = "Договор 780012345678, пр. Просвещения 15-2-34, тел. 8 (921) 555-13-08, л/с 10-338-207, с 14:20 скорость 30 мбит вместо 100.\n".repeat(4_000);
const spoken = "запишите номер договора семьсот восемьдесят ноль сорок один двадцать два ноль девять, интернета нет с пятницы\n".repeat(4_000);
for (const [name, text] of [["no number", quiet], ["dense", dense], ["dictated", spoken]]) {
  const bytes = Buffer.byteLength(text);
  console.log(`extractContractNumbers, ${name}: ${(bytes / 1e6 / time(() => extractContractNumbers(text))).toFixed(0)} MB/s; with 5 formats ${(bytes / 1e6 / time(() => extractContractNumbers(text, { formats }))).toFixed(0)} MB/s`);
}
for (const [name, unit] of [["digits", "4"], ["digits and blanks", "4051 "], ["labels", "договор "], ["hyphens", "4-"]]) {
  const [half, whole] = [500_000, 1_000_000].map((size) => time(() => extractContractNumbers(unit.repeat(size / unit.length))));
  console.log(`1 MB of ${name}: ${(whole * 1000).toFixed(0)} ms, ${(whole / half).toFixed(1)} x half of it`);
}
