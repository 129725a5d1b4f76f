import type { IncomingMessage } from 'node:http';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

type Headers = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>;

/** Headers that decide something here; a second one could be the one that somebody else reads. */
const SINGLE = ['host', 'origin', 'authorization', 'content-type', 'content-length'];

/**
 * Holds a request against what our own page sends, before anything of it is used: no other page,
 * no other name for this address, no other kind of request.
 *
 * @param host - `127.0.0.1:PORT`.
 * @returns Why it is refused, or `null`.
 */
export function checkRequest(request: Headers, host: string): Refusal | null {
  const { method, headers, rawHeaders } = request;
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  for (const name of SINGLE) {
    if (names.filter((other) => other === name).length > 1) {
      return refuse(400, `More than one ${name} header.`);
    }
  }
  if (headers.host !== host) return refuse(421, 'Not the address of this program.');
  if (method === 'GET') return checkPageRequest(request);
  if (method === 'POST') return checkCall(request, `http://${host}`);
  return refuse(405, 'Only GET and POST.');
}

/** The page itself holds nothing secret, but it is no part of other pages. */
function checkPageRequest({ url, headers }: Headers): Refusal | null {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return null;
  // The file that first leads the browser here counts as another site.
  const isTopDocument =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return url === '/' && isTopDocument ? null : refuse(403, 'Not from another site.');
}

function checkCall({ headers }: Headers, origin: string): Refusal | null {
  if (headers.origin !== origin) return refuse(403, 'Not from another origin.');
  const site = headers['sec-fetch-site'];
  if (site !== 'same-origin' && site !== 'none') return refuse(403, 'Not from another site.');
  if (headers['content-type'] !== 'application/json') return refuse(415, 'Only application/json.');
  if (headers['content-encoding'] !== undefined) return refuse(415, 'No content encoding.');
  return null;
}
