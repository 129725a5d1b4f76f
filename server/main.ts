import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataFolder, defaultLibrary } from '../backend/data-folder.ts';
import { doorFolder } from '../backend/door/address.ts';
import { recentsFile } from '../backend/libraries/recents.ts';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../backend/process/node-host.ts';
import type { LibraryChoice } from '../backend/process/task.ts';
import { readVersion } from './version.ts';
import { writeRedirectFile } from './redirect-file.ts';
import { BOOT_LIFE_MS } from './sessions.ts';
import { startServer } from './start.ts';
import type { RunningServer } from './start.ts';
import { loadAssets } from './static.ts';

const { values } = parseArgs({
  options: {
    library: { type: 'string' },
    page: { type: 'string', default: fromRoot('out/renderer') },
    serve: { type: 'boolean', default: false },
  },
});

const server = await startServer({
  library: chooseLibrary(values.library),
  version: readVersion(fromRoot('package.json')),
  assets: loadAssets(values.page),
  spawn: nodeSpawn(NODE_MODULES_OF_BACKEND),
  doorFolder: doorFolder(dataFolder()),
  recentsFile: recentsFile(dataFolder()),
});
const removeRedirect = values.serve ? () => undefined : handOver(server);
if (values.serve) printAddress(server);
process.stdin.on('data', () => {
  printAddress(server);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
process.once('disconnect', stop);

function stop(): void {
  removeRedirect();
  void server.close().then(() => process.exit(0));
}

/** The named library, else the user's own; either is made, with the sample, where it is missing. */
function chooseLibrary(named: string | undefined): LibraryChoice {
  if (named !== undefined) return { file: resolve(named), create: true, sample: true };
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { file: defaultLibrary(folder), create: true, sample: true };
}

/** For a person at the terminal: the address holds until it is used, and Enter prints a new one. */
function printAddress({ bootAddress }: RunningServer): void {
  console.log(`Dixit: ${bootAddress(null)}`);
  if (process.stdin.isTTY) console.log('Press Enter for another address, Ctrl+C to end.');
}

/** For the program that opens the window: the address lies in a file that only this user can read. */
function handOver({ bootAddress }: RunningServer): () => void {
  const { path, remove } = writeRedirectFile(bootAddress(BOOT_LIFE_MS));
  if (process.send) process.send({ type: 'listening', redirect: path });
  else console.log(`Dixit: open ${path} in a browser, within a minute.`);
  setTimeout(remove, BOOT_LIFE_MS).unref();
  return remove;
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
