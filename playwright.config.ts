import { defineConfig } from '@playwright/test';
import { findChromium } from './build/find-chromium.mjs';

/** Tests in a window: the loopback server's in Chromium, and the desktop's where it can be had. */
export default defineConfig({
  // The library has one writer, and so have its tests.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    viewport: { width: 1280, height: 800 },
    trace: 'on-first-retry',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findChromium() ?? '',
      // Chromium refuses to run as root inside its own sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'browser', testDir: 'tests/e2e', use: { actionTimeout: 15_000 } },
    { name: 'desktop', testDir: 'tests/e2e-electron' },
  ],
});
