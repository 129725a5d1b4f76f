import { chunksOf, toBase64 } from '../../connection/chunks.ts';
import type { Client } from '../../connection/connection.ts';

/**
 * Sends a file in pieces.
 *
 * @param onSent - Told which part of it is there, 0 to 1.
 * @returns What it is called from then on.
 */
export async function sendFile(
  client: Client,
  { name, bytes }: { name: string; bytes: Blob },
  signal: AbortSignal,
  onSent: (part: number) => void = () => undefined,
): Promise<string> {
  const { fileId } = await client.files.begin({ name, size: bytes.size }, { signal });
  let sent = 0;
  for await (const chunk of chunksOf(bytes)) {
    await client.files.append({ fileId, base64: toBase64(chunk) }, { signal });
    sent += chunk.length;
    onSent(sent / bytes.size);
  }
  return fileId;
}
