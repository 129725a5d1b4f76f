import { strToU8, zipSync, type Zippable } from 'fflate';

/** By the clock of the machine, which is what a ZIP holds: the same bytes wherever it is written. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Files as a ZIP archive; the same files give the same bytes. A file named `mimetype` is not packed,
 * as OpenDocument wants it.
 *
 * @param files - Text by name, in the order in which they come.
 */
export function writeArchive(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]): [string, Zippable[string]] => [
    name,
    [strToU8(text), { level: name === 'mimetype' ? 0 : 6, mtime: NO_TIME }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
