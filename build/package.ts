// `npm run package`: builds Dixit and packs it for this system, into dist/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type CliOptions, type Configuration } from 'electron-builder';
import { packaging } from './electron-builder.ts';
import { licenceText, shippedPackages } from './licences.ts';

const root = join(import.meta.dirname, '..');

/**
 * Bundles, writes the licences, and packs.
 *
 * @param changes - To the packaging, for a trial.
 * @param targets - Those of this system unless told otherwise.
 * @returns The files that were made; none for a folder.
 */
export async function pack(
  changes: Configuration = {},
  targets: CliOptions = {},
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
    ...targets,
  });
}

if (import.meta.main) {
  for (const file of await pack()) console.log(file);
}
