import type { QuoteRow } from '../../contract/search.ts';
import { FIELDS } from '../../query/fields.ts';
import { OPERATORS } from '../../query/operators.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { LIBRARY_OPTION, withLibrary } from '../library.ts';
import { queryOf } from './selection.ts';
import { toJsonLine } from '../terminal.ts';

const DEFAULT_LIMIT = 50;
/** What the library hands out at once. */
const MAX_LIMIT = 500;

/** Columns in which examples stand. */
const EXAMPLE_WIDTH = 33;

const examples = (lines: readonly { example: string; help: string }[]) =>
  lines.map(({ example, help }) => `  ${example.padEnd(EXAMPLE_WIDTH)} ${help}`).join('\n');

/** `dixit search` */
export const search: Command = {
  usage: `dixit search QUERY [--limit N] [--library FILE] [--json] [--raw]

Finds quotes. QUERY is what can be written into the search bar of the app; put it
into single quotation marks, and behind -- where it begins with a -.

${examples(OPERATORS)}

${examples(FIELDS)}

What is not understood is searched as words, and said on standard error.

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
      const { total, rows, remarks } = await library.quotes.find({ query, limit });
      for (const remark of remarks) terminal.warn(remark.text);
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

function describe({ text, cut, speakers, source, saidOn }: QuoteRow): string {
  const who = speakers.map(({ display }) => display).join(', ') || '(nobody named)';
  const where = source && [source.title, source.container].filter(Boolean).join(', ');
  const details = [who, saidOn, where].filter(Boolean).join(' · ');
  const wording = `“${text.replaceAll(/\s+/gu, ' ')}”`;
  // Dots outside the marks are no part of the quote.
  return `${cut.before ? '… ' : ''}${wording}${cut.after ? ' …' : ''}\n    ${details}`;
}

function parseLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MAX_LIMIT) return number;
  throw new UsageError(`--limit takes a whole number from 1 to ${MAX_LIMIT}.`);
}
