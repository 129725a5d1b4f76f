import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { ARCHIVE, exportArchive } from './archive/export-archive.ts';
import { FORMATS, LANGUAGES, LIST_OPTIONS, parseFormat, writeList } from './write-list.ts';

/** `dixit export` */
export const exportQuotes: Command = {
  usage: `dixit export --format NAME [--style NAME] [--language TAG] [--both] [--output FILE] [--library FILE] [--raw] [QUERY]

Writes the quotes that QUERY finds, or all, in a format that other programs read.

  --format NAME    ${FORMATS},
                   ${ARCHIVE}
  --style NAME     for lists and documents: one that dixit styles [WORDS] lists; apa7
                   unless told otherwise
  --language TAG   of the citations: ${LANGUAGES};
                   that of the style unless told otherwise
  --both           names the original beside the source read, as far as it is known
  --output FILE    writes into this file, whole or not at all; a must where the format is not text
  --library FILE   this library in place of the usual one
                   (${ARCHIVE}: Dixit's own, with all that belongs to the quotes; without QUERY the
                   whole library, which "dixit import" takes into another)
  --raw            sends control characters to the terminal as they are
`,
  options: { ...LIST_OPTIONS, format: { type: 'string' } },
  async run(given, terminal) {
    const name = given.text('format');
    if (name === ARCHIVE) return exportArchive(given, terminal);
    if (name === undefined) throw new UsageError(`Name a --format: ${FORMATS}, ${ARCHIVE}.`);
    await writeList(given, terminal, parseFormat(name));
  },
};
