import { describe, expect, it } from "vitest";
import { contractFormats, defineContractFormat, luhn, mod97_10, suggestContractNumbers, verhoeff } from "../../src/contracts/index.js";
import type { ContractFormat, ContractFormatDefinition } from "../../src/contracts/index.js";
import { readContractNumber } from "../../src/contracts/read.js";

const base: ContractFormatDefinition = { name: "test", pattern: "#{6}", examples: ["004051"] };

describe("defineContractFormat", () => {
  it.each<[string, Partial<ContractFormatDefinition>, RegExp]>([
    ["no name", { name: "" }, /has a name/],
    ["no examples", { examples: [] }, /one example/],
    ["an example of another form", { examples: ["004051", "4051"] }, /"4051" does not fit/],
    ["an example not as the pattern writes it", { examples: ["004 051"] }, /does not fit/],
    ["an example that fails its check digit", { check: verhoeff }, /fails its check digit/],
    ["an example that is not issued", { issued: [{ from: "100000", to: "200000" }] }, /is not issued/],
    ["a range upside down", { issued: [{ from: "200000", to: "100000" }] }, /no numbers go from 200000/],
    ["a range of two lengths", { issued: [{ from: "1", to: "100000" }] }, /no numbers go from 1/],
    ["a display of other letters and digits", { display: "### ##" }, /cannot be displayed/],
  ])("refuses %s", (_, change, message) => expect(() => defineContractFormat({ ...base, ...change })).toThrow(message));

  it("is JSON apart from its functions", () => {
    const definition = { ...base, display: "### ###", issued: [{ from: "004000", to: "005000" }], aliases: { "51": "004051" }, labels: ["карточка"] };
    expect(JSON.parse(JSON.stringify(defineContractFormat(definition)))).toEqual(definition);
    expect(defineContractFormat(JSON.parse(JSON.stringify(definition)) as ContractFormatDefinition).name).toBe("test");
  });

  it("makes what readers demand", () => expect(() => readContractNumber("1", [{ ...base } as ContractFormat])).toThrow(/defineContractFormat/));

  it.each(Object.values(contractFormats))("$name is ready to use", ({ name, examples }) => {
    for (const example of examples) {
      const readings = readContractNumber(example, Object.values(contractFormats));
      expect(readings.find((reading) => reading.format.name === name)?.value).toBe(example);
    }
  });
});

describe("readContractNumber", () => {
  const six = defineContractFormat(base);
  const parted = defineContractFormat({ ...base, name: "parted", pattern: "#{4}-#{2}", examples: ["1234-56"] });
  const lettered = defineContractFormat({ ...base, name: "lettered", pattern: "@#{5}", examples: ["O12345"] });
  const read = (text: string, ...formats: ContractFormat[]) => readContractNumber(text, formats).map(({ format, value, lookalikes }) => [format.name, value, lookalikes]);

  it("gives every format that fits", () => expect(read("004051", six, parted)).toEqual([["test", "004051", 0], ["parted", "0040-51", 0]]));
  it("replaces lookalikes only if no format fits without", () => {
    expect(read("O04051", six, lettered)).toEqual([["lettered", "O04051", 0]]);
    expect(read("O0405l", six, lettered)).toEqual([["test", "004051", 2], ["lettered", "O04051", 1]]);
  });
  it("knows old numbers by their new ones", () => {
    const table = defineContractFormat({ ...base, aliases: { "10-4084": "004051" } });
    const rule = defineContractFormat({ ...base, aliases: (old) => (old.length === 4 ? `00${old}` : undefined) });
    expect(readContractNumber("10 4084", [table])).toMatchObject([{ value: "004051", alias: "10 4084" }]);
    expect(readContractNumber("4051", [rule])).toMatchObject([{ value: "004051", alias: "4051" }]);
  });
});

describe("suggestContractNumbers", () => {
  it.each<[string, string, Partial<ContractFormatDefinition>, string[]]>([
    ["a transposition first, from the registry", "004501", { issued: (value) => ["004051", "004507"].includes(value) }, ["004051", "004507"]],
    ["keypad slips before others", "004053", { issued: (value) => ["004058", "004052", "004051"].includes(value) }, ["004052", "004058", "004051"]],
    ["a digit left out or one too many", "04051", { pattern: "#{5,7}", issued: (value) => ["004051"].includes(value) }, ["004051"]],
    ["nothing where a single check digit leaves a dozen", "17893729984", { pattern: "#{11}", check: luhn, examples: ["17893729974"] }, []],
    ["what two check digits leave", "12354676", { pattern: "#{8}", check: mod97_10, examples: ["12345676"] }, ["12345676", "02354676", "12054676"]],
    ["nothing without registry or check", "004052", {}, []],
  ])("%s", (_, value, change, expected) => expect(suggestContractNumbers(value, defineContractFormat({ ...base, ...change }))).toEqual(expected));
});
