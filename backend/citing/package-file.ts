import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Reads a file of an installed package, wherever the package was installed.
 *
 * @param specifier - Package and path in it.
 */
export function readPackageFile(specifier: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(specifier), 'utf8');
}
