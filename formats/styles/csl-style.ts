import { decode } from '../article/encoding.ts';
import { ArticleError } from '../article/errors.ts';
import { walkXml } from '../packed/xml.ts';
import { elementsOf, type StyleElement } from './element.ts';
import { StyleFileError } from './errors.ts';
import { refuseUnusable } from './usable-style.ts';

/** What a file of the Citation Style Language is. */
export interface StyleContent {
  title: string;
  tree: StyleElement;
  /** The id of the style that it takes everything from; `null` where it is one by itself. */
  parent: string | null;
  format: string | null;
  locale: string | null;
  authors: string[];
  licence: string | null;
  licenceAddress: string | null;
}

const NAMESPACE = 'http://purl.org/net/xbiblio/csl';
/** The largest file of the repository of styles has 71,000. */
const MOST_BYTES = 1_000_000;
/** The largest has 1,256. */
const MOST_ELEMENTS = 20_000;
/** The deepest has 19. */
const DEEPEST = 64;
const LONGEST_TITLE = 300;

/** The elements of a file, as a tree. */
function readTree(text: string): StyleElement {
  const top: StyleElement = { name: '', attrs: {}, children: [] };
  const open = [top];
  let count = 0;
  walkXml(new TextEncoder().encode(text), {
    open(name, attrs) {
      count += 1;
      if (count > MOST_ELEMENTS) throw new StyleFileError('It has more elements than any style.');
      if (open.length > DEEPEST) {
        throw new StyleFileError('Its elements are nested deeper than those of any style.');
      }
      const element: StyleElement = { name, attrs: { ...attrs }, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      const element = open.pop();
      // The style engine takes a term without text for one that is missing.
      if (element?.name === 'term' && element.children.length === 0) element.children.push('');
    },
    text(text) {
      const within = open.at(-1)?.children;
      const last = within?.at(-1);
      if (typeof last === 'string') within?.splice(-1, 1, last + text);
      else if (text.trim() !== '') within?.push(text);
    },
  });
  const [root] = elementsOf(top);
  if (root === undefined) throw new StyleFileError('It is no XML.');
  return root;
}

function named(element: StyleElement | undefined, name: string): StyleElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

function textIn(element: StyleElement | undefined): string {
  const text = (element?.children ?? []).filter((child) => typeof child === 'string').join('');
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

function webAddress(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\/[^\s"'<>]+$/iu.test(text) && URL.canParse(text)
    ? text
    : null;
}

function contentOf(tree: StyleElement): StyleContent {
  const [info] = named(tree, 'info');
  const links = named(info, 'link').map(({ attrs }) => attrs);
  const parent = links.find(({ rel }) => rel === 'independent-parent')?.['href'];
  const categories = named(info, 'category').map(({ attrs }) => attrs['citation-format']);
  const [rights] = named(info, 'rights');
  return {
    title: textIn(named(info, 'title')[0]).slice(0, LONGEST_TITLE),
    tree,
    parent: parent?.split('/').at(-1) ?? null,
    format: categories.find((format) => format !== undefined) ?? null,
    locale: tree.attrs['default-locale'] ?? null,
    authors: named(info, 'author')
      .map((author) => textIn(named(author, 'name')[0]))
      .filter((name) => name !== ''),
    licence: textIn(rights) || null,
    licenceAddress: webAddress(rights?.attrs['license']),
  };
}

function wellFormed(text: string): StyleElement {
  try {
    return readTree(text);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new StyleFileError('It declares entities of its own, or is damaged or cut off.');
  }
}

/**
 * The text of a file, whatever its encoding, without the declaration that names one.
 *
 * @throws {StyleFileError} if it is too large.
 */
export function textOfStyle(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new StyleFileError('It is larger than any style.');
  return decode(bytes).text.replace(/^\s*<\?xml[^>]*\?>\s*/u, '');
}

/**
 * Reads the text of a file of the Citation Style Language 1.0, which may be anything: nothing of it is fetched
 * or run, and what would keep the style engine busy for ever is refused.
 *
 * @throws {StyleFileError} with the reason, if it is none that can be used.
 */
export function readCslStyle(text: string): StyleContent {
  const tree = wellFormed(text);
  if (tree.name !== 'style' || tree.attrs['xmlns'] !== NAMESPACE) {
    throw new StyleFileError('It is no style of the Citation Style Language.');
  }
  const version = tree.attrs['version'] ?? '';
  if (!/^1\.0(?:\.|$)/u.test(version)) {
    throw new StyleFileError(`It is for version “${version.slice(0, 20)}” of CSL, not for 1.0.`);
  }
  const content = contentOf(tree);
  if (content.title === '') throw new StyleFileError('It has no title.');
  if (content.parent === null) refuseUnusable(tree);
  return content;
}
