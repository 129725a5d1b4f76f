import { titleOf } from '../../cite/index.ts';
import type { CitationStyle } from '../../contract/citations.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { readCslStyle, type StyleContent } from '../../formats/styles/csl-style.ts';
import { StyleFileError } from '../../formats/styles/errors.ts';
import type { CitationLister } from '../ports.ts';
import { found, refused } from '../refusals.ts';

/** The uuid of a style of the user's own; `null` of any other. */
export function uuidOf(style: CitationStyle): string | null {
  return style.startsWith('own:') ? style.slice('own:'.length) : null;
}

/**
 * A style of the user's own, as its file has it: a library may come from anywhere, so that the file
 * is looked at again.
 *
 * @throws {ORPCError} `NOT_FOUND` if it is not in the library, `REFUSED` if it is no style.
 */
export function ownStyle(catalogue: Catalogue, uuid: string): StyleContent {
  const text = found(catalogue.ownStyles.content(uuid), 'style');
  try {
    return readCslStyle(text);
  } catch (error) {
    if (!(error instanceof StyleFileError)) throw error;
    throw refused('style', `The file of this style cannot be used. ${error.message}`);
  }
}

/** Lists in the styles of the user's own, too: the lister is given the file. */
export function inOwnStyles(catalogue: Catalogue, list: CitationLister): CitationLister {
  return async (quotes, options, ...rest) => {
    const uuid = uuidOf(options.style);
    if (uuid === null) return list(quotes, options, ...rest);
    return list(quotes, { ...options, ownStyle: ownStyle(catalogue, uuid) }, ...rest);
  };
}

/** What a style is called, as its list has it; its name where it is not there. */
export function titleOfStyle(catalogue: Catalogue, style: CitationStyle): string {
  const uuid = uuidOf(style);
  const own = catalogue.ownStyles.all().find((each) => each.uuid === uuid);
  return own?.title ?? titleOf(style) ?? style;
}
