// Contract numbers, beside plain regular expressions and stdnum.
import { stdnum } from "stdnum";
import { contractFormats, defineContractFormat, extractContractNumbers, formatContractNumber, validateContractNumber } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn } from "./measure.mjs";
import { digits, REPORTS, seeded } from "./tickets.mjs";

const random = seeded(5);
const letters = (count) => Array.from({ length: count }, () => String.fromCharCode(65 + random(26))).join("");
const formats = [
  contractFormats.numberWithYear, contractFormats.plainDigits, contractFormats.letterPrefix, contractFormats.sseAccount,
  defineContractFormat({ name: "short", pattern: "#{6}", examples: ["004051"] }),
];
const EXPRESSIONS = [/^[A-Z]{2}-\d{6}\/\d{2}$/, /^\d{12}$/, /^stm\d{7}$/, /^\d{10}$/, /^\d{6}$/];
const made = [() => `${letters(2)}-${digits(6, random)}/${digits(2, random)}`, () => digits(12, random), () => `stm${digits(7, random)}`, () => digits(10, random), () => digits(6, random)];
const clean = Array.from({ length: 5000 }, () => made[random(5)]());
const noisy = clean.map((number) => `${number.slice(0, 3)} ${number.slice(3).toLowerCase().replace("0", "O")}`);
const wrong = clean.map((number) => number + digits(1, random));
const PEERS = [stdnum.RU.inn, stdnum.DE.idnr, stdnum.BR.cpf, stdnum.NL.bsn, stdnum.PL.pesel];
const foreign = Array.from({ length: 5000 }, () => digits([10, 11, 11, 9, 11][random(5)], random));

const labelled = /(?:договор|л\/с|лицев[а-яё]* сч[её]т|абонент)[а-яё]*[\s№:n.-]{0,10}(\d[\d\s/-]{3,16}\d)/giu;
const spoken = REPORTS.map((text) => `${text} запишите номер договора семьсот восемьдесят ноль сорок один двадцать два ноль девять`);
const texts = REPORTS.map((text, at) => `${text} Договор ${780012345000 + at}, л/с 10-338-207.`);
const megabytes = (list) => ({ count: list.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / list.length / 1e6, unit: "MB/s" });
await benchmark(import.meta, {
  title: "Contract numbers",
  rows: [
    floor,
    { name: "validateContractNumber, five formats, as declared", run: inTurn(clean, (number) => validateContractNumber(number, { formats })), faster: { than: "stdnum, five validators" } },
    { name: "… mended", run: inTurn(noisy, (number) => validateContractNumber(number, { formats })) },
    { name: "… refused", run: inTurn(wrong, (number) => validateContractNumber(number, { formats })) },
    { name: "five regular expressions, as declared only", run: inTurn(clean, (number) => EXPRESSIONS.find((expression) => expression.test(number))) },
    { name: "stdnum, five validators", run: inTurn(foreign, (number) => PEERS.find((peer) => peer.validate(number).isValid)) },
    { name: "formatContractNumber", run: inTurn(clean, (number) => formatContractNumber(number)) },
    { name: "extractContractNumbers, two in a report", run: inTurn(texts, (text) => extractContractNumbers(text, { formats })), per: megabytes(texts), faster: { than: "one regular expression, labelled numbers only" } },
    { name: "one regular expression, labelled numbers only", run: inTurn(texts, (text) => [...text.matchAll(labelled)]), per: megabytes(texts) },
    { name: "extractContractNumbers, dictated", run: inTurn(spoken, (text) => extractContractNumbers(text, { formats })), per: megabytes(spoken) },
  ],
});
