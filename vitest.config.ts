import { defineConfig } from "vitest/config";

/** `npm run mutation`: the tests of one room, without those of size and endurance, which take the longest and find no changed line. */
const room = process.env["MUTATION"];

export default defineConfig({
  test: {
    include: [`test/${room ?? "**"}/**/*.test.ts`],
    exclude: ["test/package/**", ...(room ? ["test/**/bundle-size.test.ts", "test/**/hostile.test.ts"] : [])],
    setupFiles: ["test/setup.ts"],
    typecheck: { enabled: false },
    testTimeout: 30_000,
    coverage: {
      include: ["src/**/*.ts"],
      // Tested as it is built, in processes of its own, which are not measured.
      exclude: ["src/cli/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
