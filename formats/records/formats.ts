import type { RecordFormat } from '../../contract/imports.ts';
import { bibtexRecords } from './bibtex.ts';
import { cslJsonRecords, isCslJson } from './csl-json.ts';
import type { ReadRecord } from './record.ts';
import { risRecords } from './ris.ts';

/** The file cannot be imported; the message is for the user. */
export class UnreadableRecordsError extends Error {
  override readonly name = 'UnreadableRecordsError';
}

const JSON_KINDS = 'CSL-JSON';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRecordsError(
      'The file is no JSON: it is cut off or damaged. Get it once more, or save it again in its own program.',
    );
  }
}

/** Which of the formats in JSON a value is of. */
function jsonFormat(value: unknown): RecordFormat {
  if (isCslJson(value)) return 'csl-json';
  throw new UnreadableRecordsError(
    `The file is JSON, but not ${JSON_KINDS}. Quotes of your own go as JSON Lines: each object on a line, in a file that ends in .jsonl.`,
  );
}

/** By what formats of text are recognised: the ending of a name, or how a file begins. */
const SIGNS: readonly { format: RecordFormat; ending: RegExp; sign: RegExp }[] = [
  { format: 'ris', ending: /\.ris$/iu, sign: /^\s*TY {1,2}-/mu },
  { format: 'bibtex', ending: /\.bib(?:tex)?$/iu, sign: /^\s*@\s*[A-Za-z]+\s*[{(]/mu },
];

/** Whether the first line is an object by itself, as in JSON Lines. */
function isJsonLines(name: string, beginning: string): boolean {
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return true;
  const [line = ''] = beginning.trimStart().split('\n', 1);
  if (/\.json(?:ld)?$/iu.test(name) || !line.startsWith('{')) return false;
  try {
    return JSON.parse(line) !== null;
  } catch {
    return false;
  }
}

/**
 * The format of a file of records, by its name and how it begins; `null` for rows of CSV or JSON
 * Lines. Of what is JSON it is only told by the whole of it.
 */
export function recordFormat(name: string, beginning: string): RecordFormat | 'json' | null {
  const start = beginning.trimStart();
  if (/^[[{]/u.test(start)) return isJsonLines(name, start) ? null : 'json';
  // A cell of a table may begin as an entry does.
  if (/\.(?:csv|tsv)$/iu.test(name)) return null;
  if (/\.json(?:ld)?$/iu.test(name)) return 'json';
  const named = SIGNS.find(({ ending }) => ending.test(name));
  const found = named ?? SIGNS.find(({ sign }) => sign.test(beginning.slice(0, 20_000)));
  return found?.format ?? null;
}

/** All that comes, if anything does. */
function someOf(records: Generator<ReadRecord>): Iterable<ReadRecord> {
  const first = records.next();
  if (first.done === true) {
    throw new UnreadableRecordsError('There is no record in this file that could be imported.');
  }
  return (function* all() {
    yield first.value;
    yield* records;
  })();
}

/** The records of a whole file, and the format that it is of. */
export function readRecords(
  name: string,
  text: string,
): { format: RecordFormat; records: Iterable<ReadRecord> } {
  if (text.trim() === '') throw new UnreadableRecordsError('The file is empty.');
  const format = recordFormat(name, text);
  switch (format) {
    case 'json': {
      const value = parsed(text);
      return { format: jsonFormat(value), records: someOf(cslJsonRecords(value)) };
    }
    case 'ris':
      return { format, records: someOf(risRecords(text)) };
    case 'bibtex':
      return { format, records: someOf(bibtexRecords(text)) };
    default:
      throw new UnreadableRecordsError('The file is of no format that can be imported.');
  }
}
