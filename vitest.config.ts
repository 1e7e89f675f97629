import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**"],
    setupFiles: ["test/setup.ts"],
    typecheck: { enabled: false },
    testTimeout: 30_000,
    coverage: { include: ["src/**"], reporter: ["text-summary"] },
  },
});
