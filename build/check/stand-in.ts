import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';

/** What marks the fuses in Electron's program; the packager looks for it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;
const ON = '1';

/**
 * Makes a folder that the packager takes for Electron's runtime, where the real one is not to be
 * had: the files that it moves about, and a program with every fuse on.
 */
export function makeStandIn(folder: string): void {
  const fuses = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
  const wire = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 1\n'),
    Buffer.from(SENTINEL),
    Buffer.from([WIRE_VERSION, fuses.length]),
    Buffer.from(ON.repeat(fuses.length)),
  ]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome-sandbox']) {
    writeFileSync(join(folder, name), '');
  }
  writeFileSync(join(folder, 'electron'), wire);
  chmodSync(join(folder, 'electron'), 0o755);
}
