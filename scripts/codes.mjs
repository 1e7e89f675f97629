// Writes docs/codes.md, every code in words, from the messages of the packs and of the command: node scripts/codes.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./ready.mjs";

const target = join(root, "docs/codes.md");

/** What gives a code, in the order of the document: the files of src/languages/LANGUAGE/messages, and the command's own words. */
const NOUNS = {
  ticket: "Tickets", contract: "Contract numbers", phone: "Phones", email: "E-mail addresses", address: "Addresses", contradiction: "Contradictions in a report",
  intake: "Messages as they come in", general: "Where no noun says more", command: "Files and lines",
};

const entry = ["en", "ru"].flatMap((language) => [
  ...Object.keys(NOUNS).filter((noun) => noun !== "command").map((noun) => `export { ${noun}Messages as ${language}_${noun} } from "./src/languages/${language}/messages/${noun}.js";`),
  `import { ${language} as ${language}_words } from "./src/cli/words/${language}.js"; export const ${language}_command = ${language}_words.messages;`,
]).join("\n");
const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: root, loader: "ts" }, bundle: true, format: "esm", write: false });
const messages = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

/** A code with everything that is said of it: by which noun, for which subject, in both languages. */
const codes = new Map();
for (const noun of Object.keys(NOUNS))
  for (const [key, en] of Object.entries(messages[`en_${noun}`])) {
    const [code, subject] = key.split(".");
    const said = codes.get(code) ?? codes.set(code, []).get(code);
    said.push({ noun, subject, en, ru: messages[`ru_${noun}`][key] });
  }

const cell = (text) => text.replaceAll("|", "\\|").replace(/\{(\w+)\}/g, "*$1*");
const section = ([code, said]) => [
  `## ${code}`,
  "| of | in English | по-русски |\n| --- | --- | --- |",
  ...said.map(({ noun, subject, en, ru }) => `| ${NOUNS[noun].toLowerCase()}${subject ? `, \`${subject}\`` : ""} | ${cell(en)} | ${cell(ru)} |`),
].join("\n").replace("\n|", "\n\n|");

const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
const written = `# Codes

Every finding is a code with params; a code stays what it is, its words may improve. Words in *italics* are filled in from the params.
Written by \`scripts/codes.mjs\` from the messages.

${Object.entries(NOUNS).map(([noun, title]) => `- **${title}**: ${sorted.filter(([, said]) => said.some((one) => one.noun === noun)).map(([code]) => `[${code}](#${code})`).join(", ")}`).join("\n")}

${sorted.map(section).join("\n\n")}
`;

if (!process.argv.includes("--check")) writeFileSync(target, written);
else if (readFileSync(target, "utf8") !== written) {
  console.error("docs/codes.md is not what scripts/codes.mjs writes: run it.");
  process.exitCode = 1;
}
