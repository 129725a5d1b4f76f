import type { IncomingMessage } from 'node:http';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Bytes of the largest request; files come in pieces that are smaller. */
export const MAX_BODY_BYTES = 1024 * 1024;

const TOO_LONG =
  'This is too long to send: at most 1 MB goes over at once. Nothing was changed; ' +
  'shorten it, or cut it into parts.';

/** The JSON of a request, or why it is refused. */
export async function readJson(
  request: IncomingMessage,
): Promise<{ json: unknown } | { refusal: Refusal }> {
  const tooLarge = { refusal: refuse(413, TOO_LONG) };
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return tooLarge;
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { refusal: refuse(400, 'Not JSON.') };
  }
}
