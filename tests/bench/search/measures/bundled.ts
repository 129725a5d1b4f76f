import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from '../../../../build/stale.ts';
import type { Entry } from '../../../../backend/process/host.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const OUT = join(root, 'out', 'node');
const INPUTS = ['backend', 'contract', 'core', 'db', 'query', 'formats', 'extract', 'cite'];

/** The programs of the backend as they are shipped: bundled, as of the sources now. */
export function bundledBackend(): Readonly<Record<Entry, URL>> {
  const inputs = [...INPUTS, 'vite.node.config.ts', 'package-lock.json'];
  if (
    isStale(
      join(OUT, 'backend.js'),
      inputs.map((input) => join(root, input)),
    )
  ) {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = ['build', '--config', 'vite.node.config.ts', '--logLevel', 'warn'];
    const { status } = spawnSync(process.execPath, [vite, ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('The backend could not be bundled.');
  }
  const program = (name: Entry) => pathToFileURL(join(OUT, `${name}.js`));
  return { backend: program('backend'), reader: program('reader'), copier: program('copier') };
}
