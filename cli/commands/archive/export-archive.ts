import type { WrittenArchive } from '../../../contract/archive/archives.ts';
import { CommandError, UsageError } from '../../command.ts';
import type { Given } from '../../command.ts';
import { withLibrary } from '../../library.ts';
import type { LibraryClient } from '../../reach.ts';
import { savePieces } from '../../save.ts';
import type { Terminal } from '../../terminal.ts';
import { queryOf } from '../selection.ts';

/** The name of the format on the command line. */
export const ARCHIVE = 'archive';

async function written(library: LibraryClient, words: readonly string[]): Promise<WrittenArchive> {
  const content = words.length === 0 ? null : { selection: { query: queryOf(words) } };
  for await (const told of await library.archives.write({ content })) {
    if ('archive' in told) return told.archive;
  }
  throw new CommandError('The archive was not finished, so nothing was written.');
}

async function* piecesOf(
  library: LibraryClient,
  { fileId, bytes }: WrittenArchive,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes;) {
    const { base64 } = await library.archives.fetch({ fileId, from });
    const piece = Buffer.from(base64, 'base64');
    if (piece.length === 0) throw new CommandError('The archive broke off; nothing was written.');
    yield piece;
    from += piece.length;
  }
}

/** Writes the quotes that a query finds with all that belongs to them, or the whole library. */
export async function exportArchive(given: Given, { warn }: Terminal): Promise<void> {
  const output = given.text('output');
  if (output === undefined) throw new UsageError('An archive is not text. Name an --output.');
  await withLibrary(given, 'read', async (library) => {
    const archive = await written(library, given.positionals);
    const { counts, fileId } = archive;
    if (given.positionals.length > 0 && counts.quotes === 0) {
      throw new CommandError('No quote was found, so nothing was written.');
    }
    await savePieces(output, piecesOf(library, archive));
    await library.archives.drop({ fileId });
    const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
    warn(`Written to "${output}": ${counts.quotes} quotes, ${records} records in all.`);
  });
}
