import { builtinModules } from "node:module";
import tseslint from "typescript-eslint";
import { FLOORS } from "./floors.js";

const nodeModules = [...builtinModules, "node:*"];
/** Everything but the command line runs in browsers and edge runtimes, and gives the same output for the same input. */
const impure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock: `now` is passed in." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "No clock: `now` is passed in." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Same input, same output." },
  { selector: "MemberExpression[object.name='z'][property.name='config']", message: "zod's configuration is shared by the whole process." },
  { selector: "MemberExpression[object.name='z'][property.name='globalRegistry']", message: "Use a registry of our own." },
];
const nodeGlobals = ["process", "Buffer", "require", "__dirname", "__filename", "global", "setImmediate"];

const room = ([name, floor]) => {
  const above = Object.entries(FLOORS).filter(([other, level]) => other !== name && level >= floor).map(([other]) => other);
  const isFile = name.endsWith(".ts");
  const patterns = above.map((other) => {
    const target = other.replace(/\.ts$/, "");
    const root = isFile ? "./" : "../";
    const deep = isFile ? [] : [`../../${target}{.js,/**}`, `../../../${target}{.js,/**}`];
    return { group: [`${root}${target}{.js,/**}`, ...deep], message: `Imports go down only: ${name} stands below or beside ${other} (floors.js).` };
  });
  const atHome = name === "cli";
  return {
    files: [isFile ? `src/${name}` : `src/${name}/**/*.ts`],
    rules: {
      "no-restricted-imports": ["error", { paths: atHome ? [] : nodeModules.filter((module) => module !== "node:*"), patterns: [...patterns, ...(atHome ? [] : [{ group: ["node:*"], message: "Only src/cli may touch Node." }])] }],
      ...(atHome ? {} : { "no-restricted-globals": ["error", ...nodeGlobals], "no-restricted-syntax": ["error", ...impure] }),
    },
  };
};

export default tseslint.config(
  { ignores: ["**/dist/", "coverage/", "docs/.vitepress/cache/", "node_modules/", "test/package/", "**/*.json"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-control-regex": "off",
      "prefer-const": "error",
    },
  },
  { files: ["src/**/*.ts"], rules: { "no-eval": "error", "no-new-func": "error", "no-console": "error" } },
  ...Object.entries(FLOORS).map(room),
);
