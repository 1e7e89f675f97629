import { readFileSync } from "node:fs";
import type { KnipConfig } from "knip";

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string | { import: { default: string } }> };

export default {
  entry: [
    // Subpaths of the package, as tsup reads them; the command and its threads.
    ...Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : [target.import.default.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")])),
    "src/cli/{main,command,thread}.ts",
    // Run by hand or by npm; the training script names the modules that it loads by path.
    "scripts/*.mjs", "scripts/docs/{reference,pictures}.mjs", "bench/*.mjs", "examples/**/*.{mjs,js,jsx}", "playground/**/*.{ts,mjs}", "docs/.vitepress/**/*.{ts,mts,vue}", "src/languages/*/lexicon/index.ts", "src/completeness/evidence/{model,packed-model,scan,lexicon,fingerprint}.ts",
    "test/browser/*.{mjs,ts}",
    // Copied into an empty project by test/package.test.ts.
    "test/package/*", "test/runtimes/*",
  ],
  project: ["src/**", "scripts/**", "test/**", "bench/**"],
  ignoreDependencies: [
    // Run or resolved by path, not imported.
    "@arethetypeswrong/cli", "publint", "typedoc-plugin-markdown", "@stryker-mutator/vitest-runner", "axe-core",
    "@microsoft/sarif-multitool-ts", "parse-address",
    // Installed in the examples' own folders, where those are run.
    "bullmq", "chdb",
  ],
  ignoreBinaries: ["redis-server"],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
