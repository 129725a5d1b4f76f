import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Inside a folder of Playwright's browsers. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64\\chrome.exe',
  'chrome-win\\chrome.exe',
];

/**
 * Looks for a browser of Chromium's kind where each system keeps them.
 *
 * @returns {string | null} Its program.
 */
export function findChromium() {
  const places = [...onPath(), ...installed(), ...ofPlaywright()];
  return places.find(isProgram) ?? null;
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installed() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_APPLICATIONS.map((path) => join(folder, path)));
  }
  if (process.platform !== 'win32') return [];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(
    (name) => process.env[name],
  );
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS_PROGRAMS.map((path) => join(folder, path)));
}

function ofPlaywright() {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? playwrightFolder();
  return entries(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((path) => join(folder, name, path)));
}

function playwrightFolder() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env['LocalAppData'] ?? '', 'ms-playwright');
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    // Playwright has fetched nothing here.
    return [];
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
