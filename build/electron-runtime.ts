import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long fetching may take before the browser is used in its place. */
const FETCH_MS = 90_000;
/** After an attempt that failed, the next one waits, so that starts stay quick without a network. */
const RETRY_MS = 24 * 60 * 60 * 1000;

/**
 * Electron's program, fetched at the first start; `null` where it is not to be had.
 *
 * @param root - Folder of the project.
 */
export function provideElectron(root: string): string | null {
  const present = electronProgram(root);
  if (present) return present;
  const failed = join(root, '.cache', 'electron-not-to-be-had');
  const before = statSync(failed, { throwIfNoEntry: false });
  if (before && Date.now() - before.mtimeMs < RETRY_MS) return null;
  process.stderr.write('Fetching Electron; this is needed once.\n');
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: FETCH_MS,
    killSignal: 'SIGKILL',
  });
  const fetched = electronProgram(root);
  if (fetched) {
    rmSync(failed, { force: true });
    return fetched;
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(failed, 'The next attempt is made a day after this file was written.\n');
  process.stderr.write('Electron could not be fetched here; Dixit opens in the browser.\n');
  return null;
}

/** Written by Electron's own script as the last thing, when the runtime is whole. */
function electronProgram(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const program = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : null;
}
