// The TypeScript samples of the README and the pages in docs, and what they say they give.
//   expression; // → value      the value, as JavaScript; of an object, what is shown of it
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { root } from "../ready.mjs";

const pages = globSync(["README.md", "docs/**/*.md"], { cwd: root, ignore: ["docs/reference/**"] }).sort();
/** A fence of TypeScript, or a program inside a shell command: what the first page asks to paste. */
const SAMPLE = /^```ts\n(.*?)^```$|<<'EOF'[^\n]*\n(.*?)^EOF$/gms;

/** The sample with each value that it shows pushed, beside what it says it is, onto an exported list. */
const instrument = (code, page) => {
  const source = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.ES2022, true);
  let result = "";
  let from = 0;
  for (const statement of source.statements) {
    const [, expected] = /^[ \t]*\/\/ → (.*)/.exec(code.slice(statement.end)) ?? [];
    if (expected === undefined) continue;
    if (!ts.isExpressionStatement(statement)) throw new SyntaxError(`${page}: “→ ${expected}” stands behind no expression`);
    result += `${code.slice(from, statement.getStart())}shown.push({ value: ${statement.expression.getText()}, expected: (${expected}) });`;
    from = statement.end;
  }
  return `export const shown: { value: unknown; expected: unknown }[] = [];\n${result}${code.slice(from)}`;
};

/** @type {{ name: string, code: string, shown: string }[]} */
export const samples = pages.flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(SAMPLE)].map(([, fenced, pasted], at) => {
    const code = fenced ?? pasted;
    return { name: `${page.replace(/^docs\//, "").replace(/\.md$/, "").replaceAll("/", "-")}-${at + 1}`, code: `${code}\nexport {};\n`, shown: instrument(code, page) };
  }));
