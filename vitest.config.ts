import { defineConfig } from 'vitest/config';

const seconds = (n: number) => n * 1000;

/** Three families: `unit` needs nothing, `site` reads dist/, `e2e` drives Chromium over dist/. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/totals.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/e2e/**'],
          testTimeout: seconds(30),
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: './tests/browser/require-dist.ts',
          testTimeout: seconds(120),
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: './tests/browser/require-dist.ts',
          testTimeout: seconds(120),
          hookTimeout: seconds(120),
          // A page on a busy machine takes its time; what never comes still fails.
          expect: { poll: { timeout: seconds(15) } },
          // A browser may stumble once on a busy machine; a fault that stays fails twice.
          retry: 1,
          maxWorkers: 2,
        },
      },
    ],
  },
});
