// Every regular expression of the build: those written in it, and those that it makes while it runs.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const ascii = (source) => source.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/\\u[0-9a-f]{4}/gi, (escape) => escape.toLowerCase());

/** Name of an expression, the same whether its characters are written out or escaped: `/source/flags`, with the flags that change what it takes. */
export const nameOf = ({ source, flags }) => `/${ascii(source)}/${[...flags].filter((flag) => "imsuvy".includes(flag)).sort().join("")}`;

export const partsOf = (name) => ({ source: name.slice(1, name.lastIndexOf("/")), flags: name.slice(name.lastIndexOf("/") + 1) });

const constantOf = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);
const isRegExp = (node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp";

function* writtenIn(path) {
  const nodes = [ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) yield partsOf(node.text);
    else if (isRegExp(node) && constantOf(node.arguments?.[0]) !== undefined) yield { source: constantOf(node.arguments[0]), flags: constantOf(node.arguments[1]) ?? "" };
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
}

/** The ES modules and the command, which has its dependencies inside; the CommonJS twins hold the same. */
const isLooked = (path) => path.endsWith(".js") || path === "cli/command.cjs";

const written = (dist) =>
  readdirSync(dist, { recursive: true })
    .filter((path) => isLooked(path.split(sep).join("/")))
    .flatMap((path) => [...writtenIn(join(dist, path))].map(nameOf));

const NUMBERS = ["+1 212 555 2368", "+44 20 7946 0958", "+49 30 901820", "+7 727 250 0000", "8 812 601-06-10"];

/** What is made by `new RegExp` while the package is loaded and phones of every plan are read and written. */
const made = async (dist) => {
  const { RegExp } = globalThis;
  const names = [];
  const note = (expression) => (names.push(nameOf(expression)), expression);
  globalThis.RegExp = new Proxy(RegExp, { construct: (target, args) => note(Reflect.construct(target, args, target)), apply: (target, that, args) => note(Reflect.apply(target, that, args)) });
  try {
    const load = (path) => import(pathToFileURL(join(dist, path)).href);
    const { defineDesk, formatPhone, PHONE_STYLES, en, ru, ...packs } = await load("index.js");
    const countries = Object.values({ ...packs, ...(await load("countries/world/index.js")) }).filter((value) => typeof value?.code === "string");
    for (const country of countries) {
      const desk = defineDesk({ country, languages: [ru, en] });
      for (const { value } of NUMBERS.map((number) => desk.validatePhone(number))) if (value) for (const style of PHONE_STYLES) formatPhone(value, style);
    }
  } finally {
    globalThis.RegExp = RegExp;
  }
  return names;
};

/** Names of the expressions in the build that lies in `dist`, in order. */
export const expressionsOf = async (dist) => [...new Set([...written(dist), ...(await made(dist))])].sort();
