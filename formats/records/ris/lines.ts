/** A record of a RIS file as its lines have it. */
export interface RisRecord {
  /** Values by tag, in their order. */
  values: ReadonlyMap<string, readonly string[]>;
  /** Its first line, from 1. */
  line: number;
  /** Where it begins, in UTF-16 units. */
  at: number;
  problem: string | null;
}

const TAG = /^\s*([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/su;
/** More lines of one record make it none. */
const MAX_LINES = 100_000;

/** Lines of a text with where they begin, whatever ends them. */
function* linesOf(text: string): Generator<{ line: string; number: number; at: number }> {
  const end = /\r\n|\r|\n/g;
  let number = 0;
  for (let at = 0; at < text.length;) {
    end.lastIndex = at;
    const found = end.exec(text);
    number++;
    yield { line: text.slice(at, found?.index ?? text.length), number, at };
    at = found ? end.lastIndex : text.length;
  }
}

/**
 * The records of a RIS file. What stands between them is left out; a line without a tag goes on with
 * the one before it, and a record that is not ended ends where the next one begins.
 */
export function* risRecords(text: string): Generator<RisRecord> {
  let record: { values: Map<string, string[]>; line: number; at: number } | null = null;
  let last: string[] | null = null;
  let lines = 0;
  const ended = (): RisRecord[] => {
    const whole = record;
    record = null;
    last = null;
    if (whole === null) return [];
    const problem = lines > MAX_LINES ? `The record has more than ${MAX_LINES} lines.` : null;
    return [{ ...whole, problem }];
  };
  for (const { line, number, at } of linesOf(text)) {
    const [, tag, value = ''] = TAG.exec(line) ?? [];
    if (tag === 'TY') {
      yield* ended();
      record = { values: new Map(), line: number, at };
      lines = 0;
    }
    if (tag === 'ER') yield* ended();
    else if (record !== null && ++lines <= MAX_LINES) {
      if (tag === undefined) last?.push(`${last.pop() ?? ''}\n${line.trim()}`);
      else {
        last = record.values.get(tag) ?? [];
        record.values.set(tag, last);
        last.push(value.trim());
      }
    }
  }
  yield* ended();
}
