import type { ArchiveContent, WrittenArchive } from '../../contract/archive/archives.ts';
import { fromBase64 } from '../connection/chunks.ts';
import type { Client } from '../connection/connection.ts';

/** Of the way to a finished archive what the writing is; the rest is fetching it. */
const WRITING = 0.8;

const UNFINISHED = 'The archive was not finished. Nothing was saved; try again.';

async function written(
  client: Client,
  content: ArchiveContent | null,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<WrittenArchive> {
  for await (const told of await client.archives.write({ content }, { signal })) {
    if ('archive' in told) return told.archive;
    if (told.total > 0) tell((told.done / told.total) * WRITING);
  }
  throw new Error(UNFINISHED);
}

/**
 * Has an archive written and fetches it.
 *
 * @param content - The quotes that are wanted; `null` for the whole library.
 * @param onProgress - Gets how much of it is done, 0 to 1.
 * @throws what the calls throw; also when `signal` stops it.
 */
export async function fetchArchive(
  client: Client,
  content: ArchiveContent | null,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<WrittenArchive & { file: Blob }> {
  const archive = await written(client, content, signal, onProgress);
  const { fileId, bytes } = archive;
  const pieces: Blob[] = [];
  try {
    for (let from = 0; from < bytes;) {
      const { base64 } = await client.archives.fetch({ fileId, from }, { signal });
      const piece = fromBase64(base64);
      if (piece.length === 0) throw new Error(UNFINISHED);
      // As blobs they need not stay in memory.
      pieces.push(new Blob([piece]));
      from += piece.length;
      onProgress(WRITING + (from / bytes) * (1 - WRITING));
    }
    return { ...archive, file: new Blob(pieces, { type: 'application/zip' }) };
  } finally {
    client.archives.drop({ fileId }).catch(() => undefined);
  }
}
