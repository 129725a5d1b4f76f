import { existsSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlaceSurroundings } from './place.ts';

/** This machine, as far as it tells where a library lies. */
export function placeSurroundings(file: string): PlaceSurroundings {
  return {
    env: process.env,
    has: (folder, name) => existsSync(join(folder, name)),
    fileSystem: process.platform === 'linux' ? fileSystemOf(dirname(file)) : null,
  };
}

function fileSystemOf(folder: string): number | null {
  try {
    return statfsSync(folder).type;
  } catch {
    // It is not there any more, and there is nothing to warn of.
    return null;
  }
}
