import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

interface Manifest {
  version: string;
  homepage?: string;
  repository?: string | { url: string };
  exports: Record<string, string | { import: { default: string } }>;
}

// One list of rooms and packs: the subpath exports of package.json.
const { exports, version, homepage, repository } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const entry = Object.fromEntries(
  Object.values(exports).flatMap((target) => {
    if (typeof target === "string") return [];
    const name = target.import.default.slice("./dist/".length, -".js".length);
    return [[name, `src/${name}.ts`]];
  }),
);

// Where docs/ can be read: on the web if the manifest says where, else inside the package.
const site = homepage ?? (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+/, "").replace(/\.git$/, "/blob/main/");
const documentation = site === undefined ? "docs/" : `${site.replace(/#.*$/, "").replace(/\/*$/, "/")}docs/`;

const chunksIn = (folder: string) => (options: { chunkNames?: string }) => {
  options.chunkNames = `${folder}/[name]-[hash]`;
};

export default defineConfig([
  {
    entry,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    splitting: true,
    sourcemap: true,
    esbuildOptions: chunksIn("chunks"),
    // TypeScript 6 warns of an option that the declaration bundler still sets.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    external: ["zod", "date-fns", "libphonenumber-js", "postal-mime"],
  },
  {
    // The command carries its dependencies in its own entry: one file to read at start-up, the rest when a command runs.
    entry: { "cli/main": "src/cli/main.ts", "cli/thread": "src/cli/work/thread.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    splitting: true,
    minify: true,
    esbuildOptions: chunksIn("cli"),
    noExternal: [/.*/],
    // commander is CommonJS and asks for Node's own modules.
    banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    define: { __VERSION__: JSON.stringify(version), __DOCUMENTATION__: JSON.stringify(documentation) },
  },
]);
