#!/usr/bin/env node
// Writes docs/rules.md from the rule data of the languages: node scripts/rules.mjs [--check] (after a build).
// With --check nothing is written, and a page that is out of date is an error.
import { readFileSync, writeFileSync } from "node:fs";
import { en, ru } from "../dist/languages/index.js";

const PAGE = "docs/rules.md";
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const quoted = (texts) => texts.map((text) => `“${cell(text)}”`).join("<br>");

const section = ({ code, name, evidence, names }) => {
  const groups = new Map();
  for (const rule of evidence.rules) groups.set(rule.facet, [...(groups.get(rule.facet) ?? []), rule]);
  const title = (facet) => {
    const cancelled = facet.startsWith("not.") ? facet.slice(4) : undefined;
    const word = names.facets[cancelled ?? facet] ?? names.tones[cancelled ?? facet] ?? names.categories[cancelled ?? facet];
    return `${facet}${word ? `: ${cancelled ? "what cancels " : ""}${word}` : ""}`;
  };
  const tables = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(
    ([facet, rules]) => `### ${title(facet)}\n\n| rule | pattern | why | hits | misses |\n| --- | --- | --- | --- | --- |\n${rules
      .map(({ id, pattern, reason, hits, misses }) => `| \`${id}\` | \`${cell(pattern)}\` | ${cell(reason)} | ${quoted(hits)} | ${quoted(misses)} |`)
      .join("\n")}`,
  );
  return `## ${name} (\`${code}\`)\n\n${evidence.rules.length} rules, beside the weights learned over ${evidence.classes.length} classes of words: ${evidence.classes.map((name) => `\`${name}\``).join(", ")}.\n\n${tables.join("\n\n")}`;
};

const page = `# Rules of evidence

Written by \`node scripts/rules.mjs\` from \`src/languages/*/evidence\`. Each rule has a hit and a miss that a test runs.
How rules and learned weights make facts, and facts a score: [scoring](scoring.md).

${[ru, en].map(section).join("\n\n")}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(PAGE, "utf8") !== page) {
    console.error(`${PAGE} is out of date: node scripts/rules.mjs`);
    process.exit(1);
  }
} else writeFileSync(PAGE, page);
