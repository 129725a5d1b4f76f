import type { StyleEntry } from '../../contract/citing/styles.ts';
import { shippedStyles } from '../../core/styles/index.ts';
import { styleFinder } from '../../query/find-styles.ts';
import { CommandError } from '../command.ts';
import type { Command, Given } from '../command.ts';
import { LIBRARY_OPTION, withLibrary } from '../library.ts';
import { toJsonLine } from '../terminal.ts';

/** `dixit styles` */
export const styles: Command = {
  usage: `dixit styles [--library FILE] [--json] [--raw] [WORDS]

Lists the styles of citations whose names or titles have WORDS, or all: the name
for --style, how it cites, and the title. Those of your own are in the library.

  --library FILE   this library in place of the usual one
  --json           one style a line
  --raw            sends control characters to the terminal as they are
`,
  options: { ...LIBRARY_OPTION, json: { type: 'boolean' }, raw: { type: 'boolean' } },
  async run(given, terminal) {
    const found = styleFinder(await allStyles(given))(given.positionals.join(' '));
    if (found.length === 0) throw new CommandError('No style was found.');
    for (const entry of found) {
      if (given.has('json')) await terminal.emit(toJsonLine(entry));
      else await terminal.print(describe(entry));
    }
  },
};

/** The styles of a library, or those that come with Dixit where there is none yet. */
async function allStyles(given: Given): Promise<StyleEntry[]> {
  let found = shippedStyles();
  try {
    await withLibrary(given, 'read', async (library) => {
      found = await library.styles.list();
    });
  } catch (error) {
    if (!(error instanceof CommandError) || given.text('library') !== undefined) throw error;
  }
  return found;
}

function describe({ style, title, format }: StyleEntry): string {
  return `${style}  ${format ?? '–'}  ${title}`;
}
