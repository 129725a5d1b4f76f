import {
  CITATION_LANGUAGES,
  CitationLanguage,
  type CitationOptions,
  EXPORT_FORMATS,
  type ExportFile,
  ExportFormat,
} from '../../contract/citations.ts';
import { CommandError, UsageError } from '../command.ts';
import type { Given } from '../command.ts';
import { withLibrary } from '../library.ts';
import { chosenStyle } from './chosen-style.ts';
import { saveFile } from '../save.ts';
import { queryOf } from './selection.ts';
import type { Terminal } from '../terminal.ts';

/** The options of every command that writes a list. */
export const LIST_OPTIONS = {
  library: { type: 'string' },
  style: { type: 'string' },
  language: { type: 'string' },
  both: { type: 'boolean' },
  output: { type: 'string' },
  raw: { type: 'boolean' },
} as const;

export const LANGUAGES = CITATION_LANGUAGES.join(', ');

export const FORMATS = EXPORT_FORMATS.join(', ');

/** @throws {UsageError} if there is no such format. */
export function parseFormat(name: string): ExportFormat {
  const format = ExportFormat.safeParse(name);
  if (format.success) return format.data;
  throw new UsageError(`There is no format "${name}", only ${FORMATS}.`);
}

/** Writes the quotes that a query finds, to standard output or into the file of `--output`. */
export async function writeList(
  given: Given,
  terminal: Terminal,
  format: ExportFormat,
): Promise<void> {
  const language = parseLanguage(given.text('language'));
  await withLibrary(given, 'read', async (library) => {
    const style = await chosenStyle(given.text('style'), library);
    const options: CitationOptions = {
      ...DEFAULTS,
      style,
      ...(language && { language }),
      ...(given.has('both') && { secondary: 'both' }),
    };
    const selection = { query: queryOf(given.positionals) };
    for await (const event of await library.citations.export({ selection, options, format })) {
      if (!('file' in event)) continue;
      if (event.count === 0) throw new CommandError('No quote was found, so nothing was written.');
      await deliver(event.file, given.text('output'), terminal);
    }
  });
}

const DEFAULTS: Omit<CitationOptions, 'style'> = {
  order: 'as-chosen',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
};

async function deliver(
  file: ExportFile,
  output: string | undefined,
  { emit, warn }: Terminal,
): Promise<void> {
  if (output === undefined) {
    if (!('text' in file)) throw new CommandError(`${file.name} is not text. Name an --output.`);
    await emit(file.text.endsWith('\n') ? file.text : `${file.text}\n`);
    return;
  }
  saveFile(output, 'text' in file ? file.text : Buffer.from(file.base64, 'base64'));
  warn(`Written to "${output}".`);
}

function parseLanguage(name: string | undefined): CitationLanguage | undefined {
  const language = CitationLanguage.optional().safeParse(name);
  if (language.success) return language.data;
  throw new UsageError(
    `There is no language "${name}" to cite in. The languages are ${LANGUAGES}.`,
  );
}
