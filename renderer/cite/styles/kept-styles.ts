import { CitationStyle } from '../../../contract/citations.ts';

/** The styles that somebody comes back to. */
export interface KeptStyles {
  /** In the order in which they were starred. */
  favourites: CitationStyle[];
  /** The latest first. */
  recent: CitationStyle[];
}

/** Where the browser keeps them. */
export const KEPT_STYLES_KEY = 'dixit.cite.styles';

/** Styles that were used lately. */
const MOST_RECENT = 5;

function stylesIn(value: object, key: string): CitationStyle[] {
  const list: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return Array.isArray(list)
    ? list.flatMap((name) => CitationStyle.safeParse(name).data ?? [])
    : [];
}

/** Reads what is kept; anything odd counts as nothing. */
export function readKept(stored: string | null): KeptStyles {
  try {
    const kept: unknown = JSON.parse(stored ?? '{}');
    const value = typeof kept === 'object' && kept !== null ? kept : {};
    return { favourites: stylesIn(value, 'favourites'), recent: stylesIn(value, 'recent') };
  } catch {
    return { favourites: [], recent: [] };
  }
}

/** A favourite is one no longer, and any other style becomes one. */
export function withStar({ favourites, recent }: KeptStyles, style: CitationStyle): KeptStyles {
  const others = favourites.filter((each) => each !== style);
  const isStarred = others.length < favourites.length;
  return { favourites: isStarred ? others : [...others, style], recent };
}

/** The style is the one used last. */
export function withUse({ favourites, recent }: KeptStyles, style: CitationStyle): KeptStyles {
  const others = recent.filter((each) => each !== style);
  return { favourites, recent: [style, ...others].slice(0, MOST_RECENT) };
}
