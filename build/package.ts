// `npm run package`: builds Dixit and packs it for this system, into dist/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Configuration } from 'electron-builder';
import { packaging } from './electron-builder.ts';
import { licenceText, shippedPackages } from './licences.ts';

const root = join(import.meta.dirname, '..');

/**
 * Bundles, writes the licences, and packs.
 *
 * @param changes - To the packaging, for a trial.
 * @returns The files that were made; none for a folder.
 */
export async function pack(
  changes: Configuration = {},
  options: { dir: boolean } = { dir: false },
): Promise<string[]> {
  await import('./bundle.ts');
  mkdirSync(join(root, 'out', 'licences'), { recursive: true });
  writeFileSync(
    join(root, 'out', 'licences', 'THIRD-PARTY-LICENCES.txt'),
    licenceText(shippedPackages(root)),
  );
  return build({
    projectDir: root,
    config: { ...packaging, ...changes },
    publish: 'never',
    ...options,
  });
}

if (import.meta.main) {
  for (const file of await pack()) console.log(file);
}
