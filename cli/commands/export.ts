import { EXPORT_FORMATS, ExportFormat } from '../../contract/citations.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { LIST_OPTIONS, STYLES, writeList } from './write-list.ts';

const FORMATS = EXPORT_FORMATS.join(', ');

/** `dixit export` */
export const exportQuotes: Command = {
  usage: `dixit export --format NAME [--style NAME] [--output FILE] [--library FILE] [--raw] [QUERY]

Writes the quotes that QUERY finds, or all, in a format that other programs read.

  --format NAME    ${FORMATS}
  --style NAME     for html and markdown: ${STYLES};
                   apa7 unless told otherwise
  --output FILE    writes into this file, whole or not at all
  --library FILE   this library in place of the usual one
  --raw            sends control characters to the terminal as they are
`,
  options: { ...LIST_OPTIONS, format: { type: 'string' } },
  async run(given, terminal) {
    const name = given.text('format');
    if (name === undefined) throw new UsageError(`Name a --format: ${FORMATS}.`);
    const format = ExportFormat.safeParse(name);
    if (!format.success) throw new UsageError(`There is no format "${name}", only ${FORMATS}.`);
    await writeList(given, terminal, format.data);
  },
};
