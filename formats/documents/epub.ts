import type { Article } from '../../contract/extraction.ts';
import { assemble, type Paragraph } from '../article/assemble.ts';
import { decode } from '../article/encoding.ts';
import { ArticleError, damaged, withoutText } from '../article/errors.ts';
import { NO_METADATA } from '../article/metadata.ts';
import { parsePage } from '../article/page/page.ts';
import { paragraphsOf } from '../article/page/paragraphs.ts';
import { localName, walkXml } from '../packed/xml.ts';
import type { Archive } from '../packed/zip.ts';
import { dublinCore } from './dublin-core.ts';

/** Where every e-book says where its list of chapters is. */
export const CONTAINER = 'META-INF/container.xml';

/** Elements that HTML knows as empty; all others need an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * The text of an e-book, chapter after chapter.
 *
 * @throws {ArticleError} as an archive and a page do, or NO_TEXT.
 */
export function readEpub(archive: Archive): Article {
  const listName = packageName(archive);
  const list = archive.read(listName);
  if (!list) throw damaged('The list of chapters is missing in this e-book');
  const chapters = spine(list).map((href) => nameBeside(listName, href));
  refuseLocked(archive, chapters);
  const paragraphs = chapters.flatMap((name) => chapterParagraphs(archive.read(name)));
  if (paragraphs.length === 0) throw withoutText('There is no text in this e-book');
  return assemble(paragraphs, { ...NO_METADATA, ...dublinCore(list) });
}

function packageName(archive: Archive): string {
  const container = archive.read(CONTAINER);
  let name: string | undefined;
  if (container) {
    walkXml(container, {
      open(element, attributes) {
        if (localName(element) === 'rootfile') name ??= attributes['full-path'];
      },
      close() {},
      text() {},
    });
  }
  if (name === undefined) throw damaged('The list of chapters is missing in this e-book');
  return name;
}

/** Addresses of the chapters in their order; the table of contents is none. */
function spine(list: Uint8Array): string[] {
  const items = new Map<string, string>();
  const order: string[] = [];
  walkXml(list, {
    open(element, { id, href, idref, properties }) {
      const name = localName(element);
      const isContents = properties?.split(/\s+/).includes('nav') ?? false;
      if (name === 'item' && id !== undefined && href !== undefined && !isContents) {
        items.set(id, href);
      }
      if (name === 'itemref' && idref !== undefined) order.push(idref);
    },
    close() {},
    text() {},
  });
  // A chapter that is named twice is in the book once.
  return [...new Set(order.flatMap((id) => items.get(id) ?? []))];
}

/** The name of an entry to which an address in another one leads. */
function nameBeside(name: string, href: string): string {
  try {
    const { pathname } = new URL(href, `book:///${name}`);
    return decodeURIComponent(pathname).replace(/^\/+/, '');
  } catch {
    return href;
  }
}

/** Fonts are often scrambled, which is no lock; chapters never are but in a locked book. */
function refuseLocked(archive: Archive, chapters: readonly string[]): void {
  const encryption = archive.read('META-INF/encryption.xml');
  if (!encryption) return;
  const locked = new Set<string>();
  walkXml(encryption, {
    open(element, { URI: uri }) {
      if (localName(element) === 'CipherReference' && uri !== undefined) {
        locked.add(nameBeside('', uri));
      }
    },
    close() {},
    text() {},
  });
  if (!chapters.some((chapter) => locked.has(chapter))) return;
  throw new ArticleError(
    'ENCRYPTED',
    'This e-book is locked by its seller, so nothing was taken from it: paste the passages that you need.',
  );
}

function chapterParagraphs(content: Uint8Array | null): Paragraph[] {
  if (!content) return [];
  // What XML lets end at once, HTML takes to stand open.
  const html = decode(content).text.replaceAll(
    /<([a-z][\w:-]*)(\s[^<>]*)?\/>/gi,
    (tag, name: string, attributes: string | undefined) =>
      VOID.test(name) ? tag : `<${name}${attributes ?? ''}></${name}>`,
  );
  const { body } = parsePage(html);
  return body ? paragraphsOf(body).map((text) => ({ text })) : [];
}
