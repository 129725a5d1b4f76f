import type { ExportFormat, ListRequest } from '../../contract/citations.ts';
import type { Client } from '../connection/connection.ts';
import type { CiteFormat } from './choices.ts';
import { exportText } from './export-list.ts';

const HTML = 'text/html';
const PLAIN = 'text/plain';

/**
 * Puts a list on the clipboard: formatted text as HTML with Markdown for plain fields, any other
 * format as it is written.
 *
 * @throws {DOMException} if the clipboard refuses.
 */
export async function copyList(
  client: Client,
  request: ListRequest,
  format: CiteFormat,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<void> {
  const write = async (each: ExportFormat, from: number, to: number) => {
    const told = (part: number) => onProgress(from + part * (to - from));
    return await exportText(client, { ...request, format: each }, signal, told);
  };
  if (format !== 'text') return await putOnClipboard({ [PLAIN]: write(format, 0, 1) });
  const html = write('html', 0, 0.5);
  const plain = html.then(() => write('markdown', 0.5, 1));
  await putOnClipboard({ [HTML]: html.then(pastedHtml), [PLAIN]: plain });
}

/**
 * A page as it is pasted: its body alone, since a text takes the look of the document it comes
 * into, and without `q`, to which documents would add marks of their own.
 */
export function pastedHtml(page: string): string {
  const start = page.indexOf('<body>');
  const end = page.lastIndexOf('</body>');
  const body = start === -1 || end === -1 ? page : page.slice(start + '<body>'.length, end);
  return body.replaceAll(/<\/?q(?: [^>]*)?>/gu, '').trim();
}

/** Markdown for fields that know no Markdown: no backslashes before signs. */
export function pastedPlain(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/**
 * The clipboard must be asked at once, while the click is fresh, and is given what comes later.
 *
 * @param texts - By their types. What goes wrong with one is told before what the clipboard says.
 * @throws {DOMException} if the clipboard refuses.
 */
export async function putOnClipboard(texts: Record<string, Promise<string>>): Promise<void> {
  const blobs = Object.entries(texts).map(
    ([type, text]) => [type, text.then((content) => new Blob([content], { type }))] as const,
  );
  const written = navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  const [problem] = await Promise.allSettled([Promise.all(Object.values(texts)), written]);
  if (problem.status === 'rejected') throw problem.reason;
  await written;
}
