import type { Command } from '../command.ts';
import { LIST_OPTIONS, STYLES, writeList } from './write-list.ts';

/** `dixit cite` */
export const cite: Command = {
  usage: `dixit cite [--style NAME] [--output FILE] [--library FILE] [--raw] [QUERY]

Writes the quotes that QUERY finds, or all, each with its citation, and the works cited, as Markdown.

  --style NAME     ${STYLES}; apa7 unless told otherwise
  --output FILE    writes into this file
  --library FILE   this library in place of the usual one
  --raw            sends control characters to the terminal as they are
`,
  options: LIST_OPTIONS,
  run: (given, terminal) => writeList(given, terminal, 'markdown'),
};
