import { spawn } from 'node:child_process';
import { mkdirSync, readlinkSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.mjs';

/** The browser is a window here and nothing else: it asks nobody for anything. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--metrics-recording-only',
  '--no-pings',
  '--password-store=basic',
];

/** Whether a window can be shown at all. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens Dixit in a window of a Chromium, or as a page of the default browser.
 *
 * @param redirect - File that leads to the address.
 * @param onClosed - The window was closed; a page of the default browser never says so.
 */
export function openWindow(redirect: string, onClosed: () => void): void {
  const chromium = findChromium();
  if (!chromium) {
    openInBrowser(redirect);
    return;
  }
  const { folder, remove } = profile();
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  const window = spawn(
    chromium,
    [
      `--app=${pathToFileURL(redirect).href}`,
      `--user-data-dir=${folder}`,
      '--window-size=1280,860',
      ...QUIET,
      ...root,
    ],
    { stdio: 'ignore' },
  );
  window.on('error', () => {
    openInBrowser(redirect);
  });
  window.on('exit', () => {
    remove();
    onClosed();
  });
}

function openInBrowser(redirect: string): void {
  const [command, args] = openCommand(redirect);
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {
    process.stderr.write('No browser could be opened. Press Enter for the address.\n');
  });
  opener.unref();
  process.stderr.write('Dixit is open in the browser. Ctrl+C ends it.\n');
}

function openCommand(path: string): [command: string, args: string[]] {
  if (process.platform === 'darwin') return ['open', [path]];
  if (process.platform === 'win32') return ['cmd', ['/d', '/c', 'start', '', path]];
  return ['xdg-open', [path]];
}

/**
 * A profile of our own, which keeps the size of the window. Where another window of Dixit has it,
 * that one would take this window over and end, so this one gets a profile for once.
 */
function profile(): { folder: string; remove: () => void } {
  const usual = join(cacheFolder(), 'Dixit', 'window');
  if (!isTaken(usual)) {
    mkdirSync(usual, { recursive: true, mode: 0o700 });
    return { folder: usual, remove: () => undefined };
  }
  const folder = join(tmpdir(), `dixit-window-${process.pid}`);
  mkdirSync(folder, { mode: 0o700 });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Chromium leaves a link to `HOST-PID` in a profile that it uses. */
function isTaken(folder: string): boolean {
  try {
    const pid = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function cacheFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return process.env['LocalAppData'] ?? tmpdir();
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}
