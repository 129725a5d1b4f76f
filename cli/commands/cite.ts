import type { Command } from '../command.ts';
import { FORMATS, LANGUAGES, LIST_OPTIONS, parseFormat, writeList } from './write-list.ts';

/** `dixit cite` */
export const cite: Command = {
  usage: `dixit cite [--style NAME] [--language TAG] [--both] [--format NAME] [--output FILE] [--library FILE] [--raw] [QUERY]

Writes the quotes that QUERY finds, or all, each with its citation, and the works cited.

  --style NAME     one that dixit styles [WORDS] lists, as apa7, gost or nature; apa7
                   unless told otherwise
  --language TAG   of the citations: ${LANGUAGES};
                   that of the style unless told otherwise
  --both           names the original beside the source read, as far as it is known
  --format NAME    ${FORMATS};
                   markdown unless told otherwise
  --output FILE    writes into this file
  --library FILE   this library in place of the usual one
  --raw            sends control characters to the terminal as they are
`,
  options: { ...LIST_OPTIONS, format: { type: 'string' } },
  run: (given, terminal) =>
    writeList(given, terminal, parseFormat(given.text('format') ?? 'markdown')),
};
