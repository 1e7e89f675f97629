import { describe, expect, it } from "vitest";
import { contractFormats, defineContractFormat } from "../../src/contracts/index.js";
import { formatContractNumber } from "../../src/format/contract-number.js";
import { numerals } from "../../src/languages/en/numerals.js";

const { numberWithYear, btAccount } = contractFormats;

describe("formatContractNumber", () => {
  it.each([
    { value: "OT-004051/22", options: { format: numberWithYear }, expected: "OT-004051/22" },
    { value: "CC40003210", options: { format: btAccount }, expected: "CC4000 3210" },
    { value: "CC4000", options: { format: btAccount }, expected: "CC4000" },
    { value: "004051", options: {}, expected: "004051" },
    { value: "OT-004051/22", options: { style: "compact" }, expected: "OT00405122" },
    { value: "OT-004051/22", options: { style: "masked" }, expected: "••-•••••1/22" },
    { value: "4051", options: { style: "masked" }, expected: "•••1" },
    { value: "12", options: { style: "masked" }, expected: "••" },
    { value: "247000000001", options: { style: "masked" }, expected: "••••••••0001" },
    { value: "OT-004051/22", options: { style: "spoken" }, expected: "O T тире ноль ноль, сорок, пятьдесят один дробь двадцать два" },
    { value: "78011", options: { style: "spoken", language: "ru" }, expected: "семьсот восемьдесят, одиннадцать" },
    { value: "7", options: { style: "spoken" }, expected: "семь" },
    { value: "905", options: { style: "spoken" }, expected: "девятьсот пять" },
    { value: "CC40003210", options: { style: "spoken", language: "en" }, expected: "C C forty, zero zero three, two one zero" },
    { value: "4051-22", options: { style: "spoken", language: { numerals } }, expected: "four, zero five one dash twenty two" },
  ] as const)("$value, $options.style: $expected", ({ value, options, expected }) => expect(formatContractNumber(value, options)).toBe(expected));

  it.each([[4051, {}], ["4051", { style: "loud" }], ["4051", { style: "spoken", language: "xx" }], ["4051", { format: { name: "x" } }]])("refuses misuse: %j %j", (value, options) =>
    expect(() => formatContractNumber(value as string, options as never)).toThrow(TypeError));

  it("prints by the format of an operator", () => expect(formatContractNumber("123456", { format: defineContractFormat({ name: "x", pattern: "#{6}", display: "##-##-##", examples: ["123456"] }) })).toBe("12-34-56"));
});
