import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The package throws when its binary is missing; no test needs it, and one that imports it by accident must say so.
  resolve: { alias: { electron: new URL('tests/support/electron.ts', import.meta.url).pathname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          environment: 'node',
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
