import { strToU8, zipSync, type Zippable } from 'fflate';
import { zipWriter } from '../archive/zip-writer.ts';

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

/** A file of an archive that comes in parts. */
export interface PartedFile {
  push: (text: string) => void;
  end: () => void;
}

/** A ZIP archive whose files are packed as they come; the same parts give the same bytes. */
export interface PartedArchive {
  /** A file that is there at once. */
  add: (name: string, text: string) => void;
  /** Begins a file; until it is ended there can be no other. */
  begin: (name: string) => PartedFile;
  finish: () => Uint8Array;
}

/** Begins an archive. */
export function createArchive(): PartedArchive {
  const pieces: Uint8Array[] = [];
  const zip = zipWriter((bytes) => pieces.push(bytes));
  const begin = (name: string): PartedFile => {
    const file = zip.begin(name);
    return { push: (text) => file.push(strToU8(text)), end: file.end };
  };
  return {
    add(name, text) {
      const file = begin(name);
      file.push(text);
      file.end();
    },
    begin,
    finish() {
      const whole = new Uint8Array(zip.finish());
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}
