import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isStale } from '../../../build/stale.ts';

/** Folder of the project. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** The environment without what the test runner tells its own Node. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, NO_COLOR: ___, ...environment } = process.env;
  return environment;
}

/** Folder of the page that the tests look at, beside the one that is opened or packaged. */
export const PAGE = join(root, 'out', 'tested-renderer');

const INPUTS = ['renderer', 'contract', 'query', 'vite.renderer.config.ts', 'package-lock.json'];

/**
 * Builds the window's page as it is in the sources now; `built-page.spec.ts` does before others.
 *
 * @returns Its folder.
 */
export function buildPage(): string {
  const inputs = INPUTS.map((input) => join(root, input));
  if (!isStale(join(PAGE, 'index.html'), inputs)) return PAGE;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--config', 'vite.renderer.config.ts', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, [vite, ...args, '--outDir', PAGE], {
    cwd: root,
    env: plainEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The page could not be built.');
  return PAGE;
}
