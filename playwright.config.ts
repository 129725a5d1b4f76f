import { defineConfig } from '@playwright/test';
import { findChromium } from './build/find-chromium.mjs';

/** What Playwright turns off by itself; of two such switches Chromium heeds the last alone. */
const DISABLED_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * The pages in which each window of Chromium keeps the suggestions of its address bar, which nobody
 * sees here: they take as long as a third of a test.
 */
const DISABLED_FEATURES = [...DISABLED_BY_PLAYWRIGHT, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Tests in a window: the loopback server's in Chromium, and the desktop's where it can be had. */
export default defineConfig({
  // Each test has a library, a server and a browser window of its own.
  workers: 2,
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
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ],
    },
  },
  projects: [
    { name: 'page', testDir: 'tests/e2e', testMatch: '**/built-page.spec.ts' },
    {
      name: 'browser',
      testDir: 'tests/e2e',
      testIgnore: '**/built-page.spec.ts',
      dependencies: ['page'],
      use: { actionTimeout: 15_000 },
    },
    // Each of its files builds the desktop.
    { name: 'desktop', testDir: 'tests/e2e-electron', workers: 1 },
  ],
});
