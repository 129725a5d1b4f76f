import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a build is missing or older than what it was made of.
 *
 * @param output - A file of the build.
 * @param inputs - Files and folders.
 */
export function isStale(output: string, inputs: readonly string[]): boolean {
  const built = statSync(output, { throwIfNoEntry: false });
  return !built || inputs.some((input) => isNewer(input, built.mtimeMs));
}

function isNewer(path: string, thanMs: number): boolean {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return false;
  if (!state.isDirectory()) return state.mtimeMs > thanMs;
  // The folder itself too: a file that was taken away is a change.
  return (
    state.mtimeMs > thanMs || readdirSync(path).some((name) => isNewer(join(path, name), thanMs))
  );
}
