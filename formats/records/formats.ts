import type { RecordFormat } from '../../contract/imports.ts';
import { ArticleError } from '../article/errors.ts';
import { bibtexRecords } from './bibtex.ts';
import { cslJsonRecords, isCslJson } from './csl-json.ts';
import type { ReadRecord } from './record.ts';
import { risRecords } from './ris.ts';
import { isWebAnnotations, webAnnotationRecords } from './web-annotation.ts';
import { zoteroRdfRecords } from './zotero-rdf.ts';

/** The file cannot be imported; the message is for the user. */
export class UnreadableRecordsError extends Error {
  override readonly name = 'UnreadableRecordsError';
}

/** The records of a whole file, and the format that it is of. */
interface ReadFile {
  format: RecordFormat;
  records: Iterable<ReadRecord>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRecordsError(
      'The file is no JSON: it is cut off or damaged. Get it once more, or save it again in its own program.',
    );
  }
}

/** The records of a value in JSON, by what it holds. */
function jsonRecords(value: unknown): ReadFile {
  if (isWebAnnotations(value)) {
    return { format: 'web-annotation', records: someOf(webAnnotationRecords(value)) };
  }
  if (isCslJson(value)) return { format: 'csl-json', records: someOf(cslJsonRecords(value)) };
  throw new UnreadableRecordsError(
    'The file is JSON, but neither CSL-JSON nor annotations. Quotes of your own go as JSON Lines: each object on a line, in a file that ends in .jsonl.',
  );
}

/** By what formats of text are recognised: the ending of a name, or how a file begins. */
const SIGNS: readonly { format: RecordFormat; ending: RegExp; sign: RegExp }[] = [
  { format: 'ris', ending: /\.ris$/iu, sign: /^\s*TY {1,2}-/mu },
  { format: 'zotero-rdf', ending: /\.rdf$/iu, sign: /^\s*<(?:\?xml[^>]*>\s*<)?rdf:RDF\b/u },
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
  // A cell of a table may begin as an entry does.
  if (/\.(?:csv|tsv)$/iu.test(name)) return null;
  const start = beginning.trimStart();
  if (/^[[{]/u.test(start)) return isJsonLines(name, start) ? null : 'json';
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

function recordsOf(name: string, text: string): ReadFile {
  const format = recordFormat(name, text);
  switch (format) {
    case 'json':
      return jsonRecords(parsed(text));
    case 'zotero-rdf':
      return { format, records: someOf(zoteroRdfRecords(text)) };
    case 'ris':
      return { format, records: someOf(risRecords(text)) };
    case 'bibtex':
      return { format, records: someOf(bibtexRecords(text)) };
    default:
      throw new UnreadableRecordsError('The file is of no format that can be imported.');
  }
}

/**
 * Reads a whole file, by its name and what is in it.
 *
 * @throws {UnreadableRecordsError} where it is of no use.
 */
export function readRecords(name: string, text: string): ReadFile {
  if (text.trim() === '') throw new UnreadableRecordsError('The file is empty.');
  try {
    return recordsOf(name, text);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new UnreadableRecordsError(
      error.code === 'TOO_MANY_ELEMENTS'
        ? 'There are more elements in this file than are read of one. Cut it into parts.'
        : 'The file is cut off or damaged. Get it once more, or save it again in its own program.',
    );
  }
}
