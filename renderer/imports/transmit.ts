import { MAX_IMPORT_BYTES } from '../../contract/imports.ts';
import type { CaptureInput } from '../app/dialog-state.tsx';
import { chunksOf, sizeInWords, toBase64 } from '../connection/chunks.ts';
import type { Client } from '../connection/connection.ts';

/** Sends a file in pieces; answers its id. */
export async function transmit(
  client: Client,
  { name, bytes }: CaptureInput,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<string> {
  if (bytes.size > MAX_IMPORT_BYTES) {
    throw new Error(`This is ${sizeInWords(bytes.size)}; at most 2 GB are imported at once.`);
  }
  const { fileId } = await client.files.begin(
    { name, size: bytes.size, use: 'import' },
    { signal },
  );
  let sent = 0;
  for await (const chunk of chunksOf(bytes)) {
    await client.files.append({ fileId, base64: toBase64(chunk) }, { signal });
    sent += chunk.length;
    tell(sent / bytes.size);
  }
  return fileId;
}
