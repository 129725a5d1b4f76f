/** An entry of a BibTeX file; the values of its fields are TeX. */
export interface BibtexEntry {
  /** In lower case. */
  type: string;
  key: string;
  /** By names in lower case; of two of one name the first, as BibTeX has it. */
  fields: ReadonlyMap<string, string>;
  /** Where it begins, in UTF-16 units. */
  at: number;
  /** Why it cannot be taken apart. */
  problem: string | null;
}

const MONTHS =
  'January February March April May June July August September October November December';
/** Macros that every style has. */
const MACROS = MONTHS.split(' ').map((month) => [month.slice(0, 3).toLowerCase(), month] as const);

/** UTF-16 units of all that is made of macros: each may name others twice. */
const MAX_EXPANDED = 1_000_000;

const HEAD = /@\s*([A-Za-z]+)\s*([{(])/y;
/** Where an entry surely begins anew, whatever was left open before. */
const NEXT_ENTRY = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]/y;
const NAME = /\s*([^\s"#%'(),={}]+)\s*=\s*/y;
const WORD = /[^\s"#%'(),={}]+/y;

/** Entries that are open to the end of the file: after so many nothing in it can be told apart. */
const MAX_OPEN = 20;

const UNENDED = 'The entry does not end: a brace or quotation mark that opens in it is not closed.';

/** The entry cannot be taken apart. */
class EntryError extends Error {}

/** Reads along a text; every step goes on from where the last one ended. */
function cursorOver(text: string) {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    at = pattern.lastIndex;
    return found[1] ?? found[0];
  };
  /** What stands up to the sign that closes, braces inside being balanced; goes behind it. */
  const upTo = (closing: '}' | '"' | ')'): string => {
    const start = at;
    let depth = 0;
    for (; at < text.length; at++) {
      const sign = text[at];
      if (depth === 0 && sign === closing) return text.slice(start, at++);
      if (sign === '{') depth++;
      else if (sign === '}') depth--;
      else if (sign === '\n') {
        NEXT_ENTRY.lastIndex = at;
        if (NEXT_ENTRY.test(text)) break;
      }
      if (depth < 0) break;
    }
    throw new EntryError(UNENDED);
  };
  return {
    text,
    take,
    upTo,
    at: () => at,
    go: (to: number) => (at = to),
    skipSpace: () => take(/\s*/y),
    next: () => text[at] ?? '',
    /** Goes behind a sign if it is the next one. */
    has: (sign: string) => text.startsWith(sign, at) && (at += sign.length) > 0,
  };
}
type Cursor = ReturnType<typeof cursorOver>;

/** A value: braced, quoted, a number or a macro, several joined by `#`. */
function readValue(cursor: Cursor, macros: ReadonlyMap<string, string>): string {
  let value = '';
  do {
    cursor.skipSpace();
    if (cursor.has('{')) value += cursor.upTo('}');
    else if (cursor.has('"')) value += cursor.upTo('"');
    else {
      const word = cursor.take(WORD);
      if (word === null) throw new EntryError('A field has no value.');
      value += macros.get(word.toLowerCase()) ?? word;
    }
    if (value.length > MAX_EXPANDED)
      throw new EntryError('A field is longer than 1,000,000 characters.');
    cursor.skipSpace();
  } while (cursor.has('#'));
  return value;
}

function readFields(cursor: Cursor, closing: string, macros: ReadonlyMap<string, string>) {
  const fields = new Map<string, string>();
  for (;;) {
    cursor.skipSpace();
    while (cursor.has(',')) cursor.skipSpace();
    if (cursor.has(closing)) return fields;
    if (cursor.next() === '') throw new EntryError(UNENDED);
    const name = cursor.take(NAME)?.toLowerCase();
    if (name === undefined) throw new EntryError('There is something that is no field.');
    const value = readValue(cursor, macros);
    if (!fields.has(name)) fields.set(name, value);
    cursor.skipSpace();
    if (cursor.next() !== ',' && cursor.next() !== closing) {
      throw new EntryError(
        cursor.next() === '' ? UNENDED : 'A comma is missing between two fields.',
      );
    }
  }
}

/** What is no entry: macros are kept, comments and preambles left out. */
function readOther(type: string, cursor: Cursor, closing: '}' | ')', macros: Map<string, string>) {
  if (type === 'string') {
    for (const [name, value] of readFields(cursor, closing, macros)) macros.set(name, value);
  } else cursor.upTo(closing);
}

/** Goes to where the next entry begins, behind one that could not be taken apart. */
function skipToNext(cursor: Cursor): void {
  const { text } = cursor;
  for (let at = text.indexOf('\n', cursor.at()); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!/^\n[ \t]*@/.test(text.slice(at, at + 80))) continue;
    cursor.go(at + 1);
    return;
  }
  cursor.go(text.length);
}

const OTHERS: ReadonlySet<string> = new Set(['string', 'comment', 'preamble']);

/**
 * The entries of a BibTeX or BibLaTeX file, in time that grows with its length alone. What stands
 * between entries is a comment.
 */
export function* bibtexEntries(text: string): Generator<BibtexEntry> {
  const cursor = cursorOver(text);
  const macros = new Map<string, string>(MACROS);
  let open = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', cursor.at())) {
    cursor.go(at);
    const type = cursor.take(HEAD)?.toLowerCase();
    if (type === undefined) {
      cursor.go(at + 1);
      continue;
    }
    const closing = text[cursor.at() - 1] === '(' ? ')' : '}';
    try {
      if (OTHERS.has(type)) {
        readOther(type, cursor, closing, macros);
        continue;
      }
      const key = cursor.take(/\s*([^\s,{}]*)\s*/y) ?? '';
      const fields = readFields(cursor, closing, macros);
      yield { type, key, fields, at, problem: null };
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      if (cursor.at() === text.length) open++;
      if (type !== 'comment')
        yield { type, key: '', fields: new Map(), at, problem: error.message };
      if (open === MAX_OPEN) return;
      if (cursor.at() === text.length) cursor.go(at + 1);
      skipToNext(cursor);
    }
  }
}
