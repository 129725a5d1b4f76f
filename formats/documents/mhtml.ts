import type { Article } from '../../contract/extraction.ts';
import { readHtmlArticle } from '../article-html.ts';
import { stripControls } from '../article/clean-text.ts';
import { decode } from '../article/encoding.ts';
import { damaged, withoutText } from '../article/errors.ts';
import { decodeHeaderWords, readHeaders } from './mail/headers.ts';
import { transferred } from './mail/transfer.ts';

/** Parts of a page that are looked at: each picture of it is one. */
const MAX_PARTS = 10_000;
/** Mail in mail in mail is no page. */
const MAX_DEPTH = 8;

/** A part of a message; offsets in bytes. */
interface Part {
  type: string;
  parameters: ReadonlyMap<string, string>;
  encoding: string;
  /** Content-ID without its brackets. */
  id: string | null;
  location: string | null;
  start: number;
  end: number;
}

/**
 * The article of a page that was saved as a web archive of the MIME kind (.mht, .mhtml).
 *
 * @throws {ArticleError} as a page does, or DAMAGED.
 */
export function readMhtml(bytes: Uint8Array): Article {
  // One character for each byte, so that offsets are the same.
  const message = new TextDecoder('latin1').decode(bytes);
  const { headers, end } = readHeaders(message, 0);
  const whole = partOf(headers, end, message.length);
  const page = pageIn(message, whole, { left: MAX_PARTS, depth: 0 });
  if (!page) throw withoutText('There is no page in this web archive');
  const content = transferred(bytes, message, page);
  const { text, notice } = decode(content, { charset: page.parameters.get('charset') });
  const stripped = stripControls(text);
  const article = readHtmlArticle(stripped.text, {
    title: decodeHeaderWords(headers.get('subject') ?? '') || null,
    url: headers.get('snapshot-content-location') ?? page.location,
  });
  const notices = [notice, stripped.notice].filter((line) => line !== null);
  return { ...article, notices: [...notices, ...article.notices] };
}

function partOf(headers: ReadonlyMap<string, string>, start: number, end: number): Part {
  const [type = '', ...rest] = (headers.get('content-type') ?? 'text/plain').split(';');
  const parameters = new Map(
    rest.flatMap((text) => {
      const [, name, value] = /^\s*([\w*-]+)\s*=\s*"?([^"]*)"?\s*$/.exec(text) ?? [];
      return name === undefined || value === undefined
        ? []
        : [[name.toLowerCase(), value] as const];
    }),
  );
  return {
    type: type.trim().toLowerCase(),
    parameters,
    encoding: (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
    id: headers.get('content-id')?.replaceAll(/[<>\s]/g, '') ?? null,
    location: headers.get('content-location') ?? null,
    start,
    end,
  };
}

/** The page that a message is about: the one that it names, else the first. */
function pageIn(message: string, part: Part, caps: { left: number; depth: number }): Part | null {
  if (part.type === 'text/html' || part.type === 'application/xhtml+xml') return part;
  if (!part.type.startsWith('multipart/') || caps.depth >= MAX_DEPTH) return null;
  const start = part.parameters.get('start')?.replaceAll(/[<>\s]/g, '');
  const parts = partsOf(message, part, caps);
  const named = parts.find(({ id }) => start !== undefined && id === start);
  for (const each of named ? [named, ...parts] : parts) {
    const page = pageIn(message, each, Object.assign(caps, { depth: caps.depth + 1 }));
    caps.depth--;
    if (page) return page;
  }
  return null;
}

function partsOf(
  message: string,
  { parameters, start, end }: Part,
  caps: { left: number },
): Part[] {
  const boundary = parameters.get('boundary');
  if (boundary === undefined || boundary === '')
    throw damaged('The parts of this web archive cannot be told apart');
  const mark = `--${boundary}`;
  const parts: Part[] = [];
  let from = boundaryAt(message, mark, start, end);
  while (from !== null) {
    if (caps.left-- === 0) throw damaged('There are too many parts in this web archive');
    const after = from + mark.length;
    if (message.startsWith('--', after)) return parts;
    const lineEnd = message.indexOf('\n', after);
    if (lineEnd < 0 || lineEnd >= end) break;
    const next = boundaryAt(message, mark, lineEnd, end);
    const { headers, end: bodyStart } = readHeaders(message, lineEnd + 1);
    const bodyEnd = next === null ? end : Math.max(bodyStart, next - 1);
    parts.push(partOf(headers, Math.min(bodyStart, bodyEnd), bodyEnd));
    from = next;
  }
  // Without the mark of its end the last part is cut off.
  throw damaged('This web archive is cut off or damaged');
}

/** Where a boundary stands at the beginning of a line, from an offset on. */
function boundaryAt(message: string, mark: string, from: number, end: number): number | null {
  for (
    let at = message.indexOf(mark, from);
    at >= 0 && at < end;
    at = message.indexOf(mark, at + 1)
  ) {
    if (at === 0 || message[at - 1] === '\n') return at;
  }
  return null;
}
