#!/usr/bin/env node
// Writes api/: what each subpath exports, with signatures, from the built declarations: node scripts/api.mjs [--check] (after a build).
// With --check nothing is written, and a report that is out of date is an error: a change of the API is seen in review.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";
import { root } from "./ready.mjs";

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const dist = join(root, "dist");
/** Subpaths and their declarations, the package itself last: what a room exports is shown there. */
const entries = Object.entries(exports)
  .flatMap(([subpath, target]) => (target.import ? [[subpath, join(root, target.import.types)]] : []))
  .sort(([a], [b]) => (a === ".") - (b === "."));

const program = ts.createProgram(entries.map(([, file]) => file), { noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: [] });
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const namesOf = (file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))).map((symbol) => [symbol.name, resolved(symbol)]);
const ours = (symbol) => (symbol.declarations ?? []).filter((declaration) => declaration.getSourceFile().fileName.startsWith(dist.split(sep).join("/")));

/** The statement that declares: a variable's has the list of them around it. */
const statementOf = (declaration) => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration);
const print = (declaration) => printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()).replace(/^(export )?declare /, "");

/** Types that signatures name and no subpath exports: part of the API all the same. */
const namedIn = (declarations) => {
  const found = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol) found.add(resolved(symbol));
    }
    ts.forEachChild(node, visit);
  };
  declarations.forEach(visit);
  return [...found].filter((symbol) => symbol.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Variable) && !(symbol.flags & ts.SymbolFlags.TypeParameter) && ours(symbol).some((declaration) => ts.isSourceFile(declaration.parent) || ts.isVariableDeclaration(declaration)));
};

const everywhere = new Set(entries.flatMap(([, file]) => namesOf(file).map(([, symbol]) => symbol)));
const shown = new Map();
const byName = (a, b) => (a < b ? -1 : 1);

const reportOf = ([subpath, file]) => {
  const names = namesOf(file);
  const fresh = names.filter(([, symbol]) => !shown.has(symbol));
  for (const [, symbol] of fresh) shown.set(symbol, subpath);
  const again = names.filter(([, symbol]) => shown.get(symbol) !== subpath);

  const hidden = [];
  for (let level = fresh.map(([, symbol]) => symbol); level.length; ) {
    level = [...new Set(level.flatMap((symbol) => namedIn(ours(symbol))))].filter((symbol) => !everywhere.has(symbol) && !shown.has(symbol));
    for (const symbol of level) shown.set(symbol, subpath);
    hidden.push(...level);
  }

  const declare = ([name, symbol]) => {
    const declared = ours(symbol);
    return declared.length ? `${symbol.name === name ? "" : `// as ${name}\n`}${declared.map(print).join("\n")}` : `// ${name}, from another package`;
  };
  const code = (symbols) => `\`\`\`ts\n${symbols.map(declare).sort(byName).join("\n\n")}\n\`\`\``;
  const elsewhere = [...new Set(again.map(([, symbol]) => shown.get(symbol)))].map(
    (where) => `As in \`no-telepathy${where.slice(1)}\`: ${again.filter(([, symbol]) => shown.get(symbol) === where).map(([name]) => name).sort(byName).map((name) => `\`${name}\``).join(", ")}.`,
  );
  return `${[
    `# no-telepathy${subpath.slice(1)}`,
    "Written by `node scripts/api.mjs`.",
    ...(fresh.length ? [code(fresh)] : []),
    ...elsewhere,
    ...(hidden.length ? ["Named above, not exported:", code(hidden.map((symbol) => [symbol.name, symbol]))] : []),
  ].join("\n\n")}\n`;
};

const reports = new Map(entries.map((entry) => [`${entry[0] === "." ? "index" : entry[0].slice(2).replaceAll("/", "-")}.md`, reportOf(entry)]));
const folder = join(root, "api");

if (process.argv.includes("--check")) {
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined);
  const stale = [...reports].filter(([name, text]) => read(name) !== text).map(([name]) => name).concat(readdirSync(folder).filter((name) => name.endsWith(".md") && !reports.has(name)));
  if (stale.length) {
    console.error(`The public API is not what api/ says: ${stale.join(", ")}. If that is meant, node scripts/api.mjs, and a changeset.`);
    process.exit(1);
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of reports) writeFileSync(join(folder, name), text);
}
