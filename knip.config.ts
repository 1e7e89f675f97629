import type { KnipConfig } from "knip";

export default {
  entry: [
    // Subpaths of the package, as tsup reads them; the command and its threads.
    "src/{index,desk}.ts", "src/{text,schema,contracts,extract,format,validate,completeness,intake,form}/index.ts", "src/{countries,languages}/**/index.ts",
    "src/countries/phone-metadata/{cut,max,min,ru-kz-by}.ts", "src/cli/{main,command,thread}.ts",
    // Run by hand or by npm; the training script names the modules that it loads by path.
    "scripts/*.mjs", "bench/*.mjs", "examples/**/*.{mjs,js,jsx}", "playground/**/*.{ts,mjs}", "docs/.vitepress/**/*.{ts,mts,vue}", "src/languages/*/lexicon/index.ts", "src/completeness/evidence/{model,scan,words,fingerprint}.ts",
    // Copied into an empty project by test/package.test.ts.
    "test/package/*", "test/runtimes/*",
  ],
  project: ["src/**", "scripts/**", "test/**", "bench/**"],
  ignoreDependencies: [
    // Run or resolved by path, not imported.
    "@arethetypeswrong/cli", "publint", "typedoc", "typedoc-plugin-markdown", "vitepress", "@stryker-mutator/vitest-runner", "axe-core", "recheck",
    "@microsoft/sarif-multitool-ts", "parse-address",
    // Installed in the examples' own folders, where those are run.
    "bullmq", "chdb",
  ],
  ignoreBinaries: ["redis-server"],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
