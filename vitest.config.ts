import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Four suites; `tools/test.mjs` runs them beside the other checks. Named on the command line by `--project unit`. */
export default defineConfig({
  // The package throws where its binary is missing. No test needs it; one that reaches for it by accident is told so.
  resolve: { alias: { electron: fileURLToPath(new URL('tests/support/electron.ts', import.meta.url)) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A machine with much else to do is no failure.
          testTimeout: 30_000,
          include: [
            'src/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/{rules,support}/**/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'app', include: ['tests/app/**/*.test.ts'], testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // A machine that does other things at once is slow, not wrong.
          testTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        // Builds and packs the app for real.
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
