import type { QuoteRow } from '../../contract/search.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { LIBRARY_OPTION, withLibrary } from '../library.ts';
import { queryOf } from './selection.ts';
import { toJsonLine } from '../terminal.ts';

const DEFAULT_LIMIT = 50;
/** What the library hands out at once. */
const MAX_LIMIT = 500;

/** `dixit search` */
export const search: Command = {
  usage: `dixit search QUERY [--limit N] [--library FILE] [--json] [--raw]

Finds quotes by words in wording, speaker, source and notes: all must occur.
"exact words", word* and -word are understood.

  --limit N        at most N quotes, 1 to ${MAX_LIMIT}; ${DEFAULT_LIMIT} unless told otherwise
  --library FILE   this library in place of the usual one
  --json           {"total","rows"}
  --raw            sends control characters to the terminal as they are
`,
  options: {
    ...LIBRARY_OPTION,
    limit: { type: 'string' },
    json: { type: 'boolean' },
    raw: { type: 'boolean' },
  },
  async run(given, terminal) {
    if (given.positionals.length === 0) throw new UsageError('Write a QUERY.');
    const limit = parseLimit(given.text('limit'));
    await withLibrary(given, 'read', async (library) => {
      const query = queryOf(given.positionals);
      const { total, rows } = await library.quotes.find({ query, limit });
      if (given.has('json')) {
        await terminal.emit(toJsonLine({ total, rows }));
        return;
      }
      for (const row of rows) await terminal.print(describe(row));
      const more = total > rows.length ? `, the first ${rows.length} shown` : '';
      await terminal.print(`${total} found${more}`);
    });
  },
};

function describe({ text, speakers, source, saidOn }: QuoteRow): string {
  const who = speakers.map(({ display }) => display).join(', ') || '(nobody named)';
  const where = source && [source.title, source.container].filter(Boolean).join(', ');
  const details = [who, saidOn, where].filter(Boolean).join(' · ');
  return `“${text.replaceAll(/\s+/gu, ' ')}”\n    ${details}`;
}

function parseLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MAX_LIMIT) return number;
  throw new UsageError(`--limit takes a whole number from 1 to ${MAX_LIMIT}.`);
}
