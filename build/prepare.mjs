// Runs before `npm start` and `npm test`, on Node 20 or newer and without any dependency: puts in
// place what the lockfile names, and with --browser a Chromium for the tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.dixit-lock');

/** What is to be installed: the lockfile, for this kind of machine. */
function wantedInstall() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/** @param {string} wanted */
function isInstalled(wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted;
}

/**
 * Runs a command whose output goes to standard error, so that a script's own output stays clean.
 *
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * npm by the file that is running this script, since `npm` itself is a batch file on Windows.
 *
 * @param {string[]} args
 */
function npm(args) {
  const file = process.env['npm_execpath'];
  if (file?.endsWith('.js')) return run(process.execPath, [file, ...args]);
  return process.platform === 'win32' ? run('cmd', ['/d', '/c', 'npm', ...args]) : run('npm', args);
}

function install() {
  const wanted = wantedInstall();
  if (isInstalled(wanted)) return;
  say('Installing what Dixit is built on; this is needed once.');
  if (!npm(['ci'])) {
    fail('npm ci did not succeed. See the lines above; with a network it can be tried again.');
  }
  writeFileSync(stamp, `${wanted}\n`);
}

/** The scripts after this one run on the Node of the project, where there is one for the machine. */
function checkRunner() {
  const own = join(
    root,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'node.cmd' : 'node',
  );
  if (existsSync(own) || Number(process.versions.node.split('.')[0]) >= 24) return;
  fail(`On this system Dixit needs Node 24 or newer; this is ${process.versions.node}.`);
}

/** A Chromium for the browser tests: one that is there, or Playwright's, or the system's. */
function provideBrowser() {
  if (findChromium()) return;
  say('Fetching a Chromium for the browser tests; this is needed once.');
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (run(process.execPath, [playwright, 'install', 'chromium']) && findChromium()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      if (findChromium()) return;
    }
  }
  fail(
    'No Chromium was found and none could be installed. Install Chromium or Chrome and try again.',
  );
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * @param {string} text
 * @returns {never}
 */
function fail(text) {
  say(text);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Dixit needs Node 20 or newer to start; this is ${process.versions.node}.`);
}
install();
checkRunner();
if (process.argv.includes('--browser')) provideBrowser();
