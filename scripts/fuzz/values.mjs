// Hostile values as plain JSON, so that a found case can be kept: `{ "$": kind, … }` stands for what JSON cannot say.
import fc from "fast-check";

const throwing = () => { throw new Error("trap"); };
const TRAPS = { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing, getPrototypeOf: throwing };

const wrap = (depth, around) => {
  let value = "bottom";
  for (let level = 0; level < depth; level++) value = around(value);
  return value;
};

const KINDS = {
  undefined: () => undefined,
  number: ({ of }) => Number(of),
  bigint: () => 10n ** 100n,
  symbol: () => Symbol("s"),
  function: () => () => "x",
  date: () => new Date(NaN),
  map: () => new Map([["a", 1]]),
  bare: () => Object.assign(Object.create(null), { description: "x" }),
  proxy: () => new Proxy({}, TRAPS),
  getter: () => Object.defineProperty({}, "description", { get: throwing, enumerable: true }),
  cycle: () => { const ring = { list: [] }; ring.self = ring; ring.list.push(ring); return ring; },
  frozen: ({ value }) => Object.freeze(revive(value)),
  deep: ({ levels }) => wrap(levels, (a) => ({ a })),
  deepList: ({ levels }) => wrap(levels, (a) => [a]),
  repeat: ({ text, times }) => text.repeat(times),
  items: ({ value, times }) => Array(times).fill(revive(value)),
  polluted: () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"hasOwnProperty":1}'),
};

/** The value that a description stands for. */
export const revive = (value) => {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== "object" || value === null) return value;
  if (Object.hasOwn(value, "$") && Object.hasOwn(KINDS, value.$)) return KINDS[value.$](value);
  const made = {};
  for (const [key, inner] of Object.entries(value)) Object.defineProperty(made, key, { value: revive(inner), enumerable: true, configurable: true, writable: true });
  return made;
};

/** What only a program can hand over, never JSON: traps, and what has no JSON. */
const PROGRAM = ["undefined", "bigint", "symbol", "function", "date", "map", "bare", "proxy", "getter", "cycle"].map((kind) => ({ $: kind }));
const JSON_ODDITIES = [
  ...["NaN", "Infinity", "-0", "1e308", "9007199254740993"].map((of) => ({ $: "number", of })),
  ...[{ $: "deep", levels: 10_000 }, { $: "deepList", levels: 10_000 }, { $: "polluted" }, { $: "repeat", text: "я", times: 100_000 }, { $: "items", value: { check: 1 }, times: 20_000 }],
  ...[null, true, false, 0, -1, 1.5, "", " ", "\0", [], {}, [[]], [null], "__proto__", "constructor"],
];

/** Anything that can stand in a parsed JSON text. */
export const jsonOddity = (text) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...JSON_ODDITIES) }, text, fc.jsonValue({ maxDepth: 2, stringUnit: "binary" }));
/** Anything at all. */
export const anyOddity = (text) => fc.oneof(fc.constantFrom(...PROGRAM), jsonOddity(text));

/** An object with one or two of its places put to something else. */
export const mutated = (example, oddity) => {
  const places = [];
  const visit = (value, path) => {
    if (path.length) places.push(path);
    if (typeof value === "object" && value !== null) for (const key of Object.keys(value)) visit(value[key], [...path, key]);
  };
  visit(example, []);
  const change = fc.record({ path: fc.constantFrom(...places), value: oddity, key: fc.option(fc.constantFrom("__proto__", "constructor", "toString", "unheard", "a\u001b[2Jb", "=1+1")) });
  return fc.array(change, { maxLength: 2 }).map((changes) => {
    const copy = structuredClone(example);
    for (const { path, value, key } of changes) {
      let at = copy;
      for (const step of path.slice(0, -1)) if (typeof at === "object" && at !== null && Object.hasOwn(at, step)) at = at[step];
      if (Array.isArray(at)) at[path.at(-1)] = structuredClone(value);
      else if (typeof at === "object" && at !== null) Object.defineProperty(at, key ?? path.at(-1), { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
    }
    return copy;
  });
};
