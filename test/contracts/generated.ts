import fc from "fast-check";
import { contractFormats, defineContractFormat } from "../../src/contracts/index.js";
import type { ContractFormat } from "../../src/contracts/index.js";

const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
const latin = (size: number) => fc.stringMatching(new RegExp(`^[A-Z]{${size}}$`));
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(""));
const exactly = (text: string) => fc.constant(text);

const optionalYear = defineContractFormat({ name: "optionalYear", pattern: "#{3,6}[/##]", examples: ["004051", "4051/22"] });
const choice = defineContractFormat({ name: "choice", pattern: "(ФЛ|ЮЛ)-#{5}", examples: ["ФЛ-12345"], display: "(ФЛ|ЮЛ) № #####" });

/** Formats, each with a generator of its values. */
export const GENERATED: readonly { readonly format: ContractFormat; readonly value: fc.Arbitrary<string> }[] = [
  { format: contractFormats.plainDigits, value: digits(12) },
  { format: contractFormats.letterPrefix, value: joined(exactly("stm"), digits(7)) },
  { format: contractFormats.cyrillicPrefix, value: joined(exactly("фл-"), digits(5)) },
  { format: contractFormats.numberWithYear, value: joined(latin(2), exactly("-"), digits(6), exactly("/"), digits(2)) },
  { format: contractFormats.btAccount, value: joined(latin(2), digits(8)) },
  { format: contractFormats.telekomAccount, value: digits(10) },
  { format: optionalYear, value: fc.oneof(joined(digits(6), exactly("/"), digits(2)), digits(3, 6)) },
  { format: choice, value: joined(fc.constantFrom("ФЛ-", "ЮЛ-"), digits(5)) },
];
