import { defineConfig } from 'vitest/config';

/** Unit, transport and architecture tests. The browser's own are Playwright's, in `tests/e2e*`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/e2e-electron/**', 'tests/bench/**'],
    // Processes of their own: a native module that dies takes one file with it, not the run.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
