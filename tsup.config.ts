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
    // The command in one file with its dependencies; what is imported dynamically runs when it is asked for.
    entry: { "cli/command": "src/cli/command.ts" },
    format: ["cjs"],
    target: "node20",
    platform: "node",
    minify: true,
    noExternal: [/.*/],
    // One byte a character is read in half the time; esbuild itself leaves regular expressions as they are.
    esbuildOptions: (options) => void (options.charset = "ascii"),
    plugins: [{ name: "ascii", renderChunk: (code) => ({ code: code.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`) }) }],
    // tinyglobby asks where it is.
    define: { __VERSION__: JSON.stringify(version), __DOCUMENTATION__: JSON.stringify(documentation), "import.meta.url": "__filename" },
  },
  {
    // What starts it, and its threads.
    entry: { "cli/main": "src/cli/main.ts", "cli/thread": "src/cli/thread.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    splitting: false,
    minify: true,
    define: { __VERSION__: JSON.stringify(version) },
  },
]);
