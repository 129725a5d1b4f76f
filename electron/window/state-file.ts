import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { WindowState } from './place.ts';

/** What the file says, whatever it is; `null` where there is none or it is no JSON. */
export function readState(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    // A window at its usual place is a better answer than an error message.
    return null;
  }
}

/** Writes the state whole or not at all; that a window was not remembered stops nobody. */
export function writeState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // A full or read-only disk: the next start opens at the usual place.
  }
}
