import type { Client } from '../open-app.ts';

/** Sends a file in pieces, and answers by what it is called from then on. */
export async function sendFile(
  client: Pick<Client, 'files'>,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const { fileId } = await client.files.begin({ name, size: bytes.length });
  for (let from = 0; from < bytes.length; from += 500_000) {
    const base64 = Buffer.from(bytes.subarray(from, from + 500_000)).toString('base64');
    await client.files.append({ fileId, base64 });
  }
  return fileId;
}
