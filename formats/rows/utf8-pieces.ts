import { UnreadableRowsError } from './errors.ts';

const HOW = 'Save it as UTF-8 (“CSV UTF-8” in a spreadsheet) and try again.';
const MARKS_OF_UTF16: ReadonlySet<string> = new Set(['\u00ff\u00fe', '\u00fe\u00ff']);

/** Decodes bytes that come in pieces. */
export interface Utf8Pieces {
  /** @throws {UnreadableRowsError} where they are no UTF-8. */
  decode(bytes: Uint8Array): string;
  /** @throws {UnreadableRowsError} where the last character is cut off. */
  end(): string;
}

/** A decoder for one file from its beginning; a byte order mark is left out. */
export function utf8Pieces(): Utf8Pieces {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let seen = 0;
  const failing = (work: () => string): string => {
    try {
      return work();
    } catch {
      const where = seen === 0 ? '' : ` (near byte ${seen.toLocaleString('en')})`;
      throw new UnreadableRowsError(`The file is not in UTF-8${where}. ${HOW}`);
    }
  };
  return {
    decode(bytes) {
      if (seen === 0 && MARKS_OF_UTF16.has(String.fromCharCode(...bytes.subarray(0, 2)))) {
        throw new UnreadableRowsError(`The file is in UTF-16 and not in UTF-8. ${HOW}`);
      }
      const text = failing(() => decoder.decode(bytes, { stream: true }));
      seen += bytes.length;
      return text;
    },
    end: () => failing(() => decoder.decode()),
  };
}
