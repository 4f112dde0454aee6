import { defineConfig } from 'vitest/config';

/** Three suites; `tools/test.mjs` runs them beside the other checks. Named on the command line by `--project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'tests/{rules,support}/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'app', include: ['tests/app/**/*.test.ts'], testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
