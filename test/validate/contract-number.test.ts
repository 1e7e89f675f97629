import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractFormats, defineContractFormat, mod97_10, verhoeff } from "../../src/contracts/index.js";
import type { ContractFormat } from "../../src/contracts/index.js";
import { formatContractNumber } from "../../src/format/contract-number.js";
import { contractMessages as english } from "../../src/languages/en/messages/contract.js";
import { contractMessages as russian } from "../../src/languages/ru/messages/contract.js";
import { CONTRACT_NUMBER_CODES, isContractNumber, validateContractNumber } from "../../src/validate/contract-number.js";
import { GENERATED } from "../contracts/generated.js";

const OT = defineContractFormat({ name: "OT", pattern: "OT-#{6}/##", examples: ["OT-004051/22"] });
const six = defineContractFormat({ name: "six", pattern: "#{6}", examples: ["004051"], display: "### ###" });
const read = (input: unknown, ...formats: ContractFormat[]) => validateContractNumber(input, { formats });

describe("validateContractNumber reads", () => {
  it.each([
    { input: "OT-004051/22", warnings: [] },
    { input: "№ OT-004051/22", warnings: [] },
    { input: "от 004051 22", warnings: ["replaced_lookalikes", "changed_separators"] },
    { input: "договор: O T–OO4051/22", warnings: ["replaced_lookalikes", "changed_separators"] },
    { input: "Contract no. OT00405122", warnings: ["changed_separators"] },
    { input: "ｏｔ-００４０５１/２２", warnings: [] },
    { input: "О Т ноль ноль сорок пятьдесят один дробь двадцать два", warnings: ["dictated_number", "replaced_lookalikes"] },
    { input: "  ot\u200b–004051/22 ", warnings: [] },
  ])("$input", ({ input, warnings }) => {
    const result = read(input, OT, contractFormats.plainDigits);
    expect(result).toMatchObject({ value: { value: "OT-004051/22", display: "OT-004051/22", format: "OT" } });
    expect(("warnings" in result ? (result.warnings ?? []) : []).map(({ code }) => code)).toEqual(warnings);
  });

  it("a voice line's words", () => expect(read("четыре ноль пять один дробь двадцать два", defineContractFormat({ name: "x", pattern: "#{4}/##", examples: ["4051/22"] }))).toMatchObject({
    value: { value: "4051/22" }, warnings: [{ code: "dictated_number", severity: "warning", params: { subject: "contractNumber", to: "4051/22" } }],
  }));

  it.each([["сто", "100"], ["двести", "200"], ["four hundred", "400"]])("one number alone: %s", (input, value) =>
    expect(read(input, defineContractFormat({ name: "x", pattern: "#{3,6}", examples: ["4051"] }))).toMatchObject({ value: { value } }));

  it("all formats that fit, and chooses none", () => {
    const parted = defineContractFormat({ name: "parted", pattern: "#{4}-#{2}", examples: ["1234-56"] });
    const both = read("004051", six, parted);
    expect(both).toMatchObject({ value: { value: "004051", matches: [{ format: "six", value: "004051", display: "004 051" }, { format: "parted", value: "0040-51" }] } });
    expect(both).not.toHaveProperty("value.format");
    expect(both).toMatchObject({ warnings: [{ code: "ambiguous_contract_format", params: { formats: ["six", "parted"] } }] });
  });

  it("old numbers under their new names", () => expect(read("10-4084", defineContractFormat({ ...six, name: "new", aliases: { "10-4084": "004051" } }))).toMatchObject({
    value: { value: "004051" }, warnings: [{ code: "replaced_alias", params: { from: "10-4084", to: "004051" } }],
  }));

  it.each([
    { input: " № 5 200  118 34", value: "5 200 118 34" },
    { input: "логин v.zhdanova_81", value: "v.zhdanova_81" },
    { input: "ноль сорок один", value: "041" },
  ])("anything where no format is declared, and says so: $input", ({ input, value }) => {
    const result = validateContractNumber(input);
    expect(result).toMatchObject({ value: { value, matches: [] } });
    expect(result).toHaveProperty("warnings", expect.arrayContaining([expect.objectContaining({ code: "undeclared_contract_format" })]));
  });
});

describe("what a reading tells", () => {
  const told = (input: unknown, ...formats: ContractFormat[]) => {
    const result = read(input, ...formats);
    return (result.issues ?? result.warnings ?? []).map(({ code, params }) => [code, params]);
  };
  const subject = "contractNumber";
  const parted = defineContractFormat({ name: "parted", pattern: "#{4}-#{2}", examples: ["1234-56"] });
  const plain = defineContractFormat({ name: "plain", pattern: "#{6}", examples: ["123456"] });
  const long = defineContractFormat({ name: "long", pattern: "#{8,10}", examples: ["12345678"] });

  it.each<[unknown, ContractFormat[], unknown[]]>([
    ["004051", [six], []],
    ["00405l", [six], [["replaced_lookalikes", { subject, from: "00405l", to: "004051", count: 1 }]]],
    ["OO4O5l", [six], [["replaced_lookalikes", { subject, from: "OO4O5l", to: "004051", count: 4 }]]],
    ["договор  004 051", [six], [["changed_separators", { subject, from: "004 051", to: "004051" }]]],
    ["договор 004051", [six], []],
    ["004051", [six, plain], [["ambiguous_contract_format", { subject, value: "004051", formats: ["six", "plain"] }]]],
    ["004051", [six, parted], [["ambiguous_contract_format", { subject, value: "004051", formats: ["six", "parted"] }]]],
    ["ноль ноль сорок пятьдесят один", [plain], [["dictated_number", { subject, from: "ноль ноль сорок пятьдесят один", to: "004051" }]]],
    ["1234567", [long], [["invalid_length", { subject, format: "long", example: "12345678", span: { start: 0, end: 7 }, length: 7, expected: "8–10" }]]],
    ["12345678901", [long], [["invalid_length", { subject, format: "long", example: "12345678", span: { start: 10, end: 11 }, length: 11, expected: "8–10" }]]],
    ["ЖЖЖ", [plain], [["invalid_format", { subject, format: "plain", example: "123456", span: { start: 0, end: 1 } }]]],
    ["12345Ж", [long, plain], [["invalid_format", { subject, format: "plain", example: "123456", span: { start: 5, end: 6 } }]]],
    ["4".repeat(256), [plain], [["invalid_length", { subject, format: "plain", example: "123456", span: { start: 6, end: 7 }, length: 256, expected: "6" }]]],
    ["4".repeat(257), [plain], [["invalid_length", { subject, span: { start: 0, end: 257 }, length: 257, expected: "1–256" }]]],
    ["№ ----", [], [["invalid_format", { subject, span: { start: 0, end: 6 } }]]],
    ["№ 12", [], [["undeclared_contract_format", { subject, value: "12" }]]],
    ["ноль сорок один", [], [["dictated_number", { subject, from: "ноль сорок один", to: "041" }], ["undeclared_contract_format", { subject, value: "041" }]]],
  ])("%j", (input, formats, expected) => expect(told(input, ...formats)).toEqual(expected));

  it("prints a number that two formats read alike as both print it, else as it is", () => {
    const other = defineContractFormat({ ...six, name: "other" });
    expect(read("004051", six, other)).toMatchObject({ value: { value: "004051", display: "004 051" } });
    expect(read("004051", six, plain)).toMatchObject({ value: { value: "004051", display: "004051" } });
    expect(read(" 0040 51 ", six, parted)).toMatchObject({ value: { value: expect.stringMatching(/^ ?0040 51 ?$/) as string } });
  });
});

describe("validateContractNumber refuses", () => {
  const registry = defineContractFormat({ ...six, name: "registry", issued: (value) => ["004051", "004507"].includes(value) });
  const ranged = defineContractFormat({ ...six, name: "ranged", issued: [{ from: "004000", to: "004999" }] });
  const two = defineContractFormat({ name: "two", pattern: "#{8}", examples: ["12345676"], check: mod97_10 });
  const one = defineContractFormat({ name: "one", pattern: "#{7}", examples: [`123456${verhoeff.calculate("123456")}`], check: verhoeff });
  it.each<[string, unknown, ContractFormat[], string, Record<string, unknown>]>([
    ["a character that does not fit", "OT-004Ж51/22", [six, OT], "invalid_format", { format: "OT", span: { start: 6, end: 7 } }],
    ["one behind a label", "договор OT-004Ж51/22", [OT], "invalid_format", { format: "OT", span: { start: 14, end: 15 } }],
    ["too few", "00405", [OT, six], "invalid_length", { format: "six", length: 5, expected: "6" }],
    ["too many", "OT-004051/229", [OT], "invalid_length", { format: "OT", span: { start: 12, end: 13 } }],
    ["nothing", "", [six], "invalid_length", { length: 0 }],
    ["a check digit that does not hold", "12354676", [two], "invalid_checksum", { format: "two", suggestions: ["12345676", "02354676", "12054676"] }],
    ["…without suggestions where there are too many", "1234560", [one], "invalid_checksum", { suggestions: [] }],
    ["a number that is not issued", "004501", [registry], "invalid_component", { format: "registry", suggestions: ["004051", "004507"] }],
    ["a number out of range", "104051", [ranged], "invalid_component", { format: "ranged" }],
    ["no text", 4051, [six], "invalid_format", { subject: "contractNumber" }],
    ["a novel", "4".repeat(257), [six], "invalid_length", { length: 257 }],
    ["no letter and no digit", "№ ----", [], "invalid_format", {}],
  ])("%s", (_, input, formats, code, params) => {
    expect(validateContractNumber(input, { formats })).toMatchObject({ issues: [{ code, path: [], params: { subject: "contractNumber", ...params } }] });
    expect(isContractNumber(input, { formats })).toBe(false);
  });
  it("a format only if no other fits", () => expect(read("004501", registry, six)).toMatchObject({ value: { format: "six" } }));
  it("objects that are no formats, as misuse", () => expect(() => read("1", { name: "x", pattern: "#", examples: ["1"] } as unknown as ContractFormat)).toThrow(TypeError));
});

const LOOKS: Readonly<Record<string, readonly string[]>> = { "0": ["O", "О"], "1": ["l", "I"], "3": ["З"], "8": ["В", "B"], A: ["А"], B: ["В"], C: ["С"], E: ["Е"], H: ["Н"], K: ["К"], M: ["М"], O: ["О"], P: ["Р"], T: ["Т"], X: ["Х"] };
/** Makes a number hard to read in one of the usual ways, character by character. */
const noisy = (value: string, choices: readonly number[]): string => {
  let out = "";
  [...value].forEach((character, at) => {
    const choice = choices[at % choices.length]!;
    const isDigit = /[0-9]/.test(character);
    const looks = LOOKS[character];
    if (/[-/]/.test(character)) out += [character, " ", " – ", "‑", character][choice % 5]!;
    else if (choice % 4 === 1 && looks) out += looks[choice % looks.length]!;
    else if (choice % 4 === 2 && isDigit) out += String.fromCharCode(0xff10 + Number(character));
    else if (choice % 4 === 3) out += `${at ? " " : ""}${character}`;
    else out += character;
  });
  return ["", "№ ", "договор № ", "л/с "][choices[0]! % 4]! + out;
};

describe.each(GENERATED)("$format.name", ({ format, value }) => {
  const options = { formats: [format] };
  it.each(["display", "compact", "spoken"] as const)("is itself again after %s", (style) => fc.assert(fc.property(value, fc.constantFrom("ru" as const, "en" as const), (number, language) => {
    const result = validateContractNumber(formatContractNumber(number, { format, style, language }), options);
    expect(result).toMatchObject({ value: { matches: expect.arrayContaining([expect.objectContaining({ value: number })]) as unknown } });
    // Where the separator is lost, two ways to read may be left: both are returned.
    if (format.name !== "optionalYear") expect(result).toMatchObject({ value: { value: number } });
  })));
  it("is itself again under noise", () => fc.assert(fc.property(value, fc.array(fc.nat(59), { minLength: 20, maxLength: 20 }), (number, choices) => {
    expect(validateContractNumber(noisy(number, choices), options)).toMatchObject({ value: { matches: expect.arrayContaining([expect.objectContaining({ value: number })]) as unknown } });
  })));
});

describe("validateContractNumber never throws", () => {
  const formats = [OT, six, contractFormats.elsZhku, contractFormats.btAccount];
  it("on rubbish", () => fc.assert(fc.property(fc.oneof(fc.anything(), fc.string({ unit: "binary", maxLength: 300 }), fc.stringMatching(/^[OТ0l№ /–-]{0,40}$/)), (input) => {
    const result = validateContractNumber(input, { formats });
    if (result.issues) for (const { code } of result.issues) expect(CONTRACT_NUMBER_CODES).toContain(code);
    expect(isContractNumber(input, { formats })).toBe(!result.issues);
    expect(validateContractNumber(input)).toBeDefined();
  }), { numRuns: 10_000 }));
});

describe("every code", () => {
  it.each(CONTRACT_NUMBER_CODES)("%s has words in both languages", (code) => {
    for (const messages of [russian, english]) expect(Object.keys(messages).some((key) => key === code || key === `${code}.contractNumber`)).toBe(true);
  });
});
