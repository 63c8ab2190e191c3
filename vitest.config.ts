import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: 'scripts/lib/own-temporary-folder.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'app',
          include: ['{src,scripts,e2e}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'trainer',
          include: ['trainer/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
