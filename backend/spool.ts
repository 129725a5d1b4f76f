import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Spool } from '../core/ports.ts';

/** Unix lets a file without a name live on while it is open: then nothing is left by a crash. */
const CAN_BE_NAMELESS = process.platform !== 'win32';

/**
 * Keeps files aside in private folders that are gone with them.
 *
 * @param parent - On a disk with room for them; it is made where it is missing.
 */
export function createSpool(parent: string): Spool {
  return () => {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    const folder = mkdtempSync(join(parent, 'incoming-'));
    const remove = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    const file = openSync(join(folder, 'file'), 'wx+', 0o600);
    if (CAN_BE_NAMELESS) remove();
    let size = 0;
    let isOpen = true;
    return {
      append(bytes) {
        for (let at = 0; at < bytes.length;)
          at += writeSync(file, bytes, at, bytes.length - at, size + at);
        size += bytes.length;
      },
      read(from, length) {
        const bytes = Buffer.allocUnsafe(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, from));
      },
      remove() {
        if (!isOpen) return;
        isOpen = false;
        closeSync(file);
        remove();
      },
    };
  };
}
