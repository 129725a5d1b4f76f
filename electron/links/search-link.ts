/** Scheme of links to the app. */
export const LINK_SCHEME = 'dixit';

/** Longest link that is passed on, in UTF-16 code units. */
const LONGEST = 50_000;

/**
 * A link as it may be handed to the page, which reads what it says: a search, without white space
 * and control characters.
 *
 * @param text - What the system handed over, which anybody may have written.
 * @returns `null` for anything else.
 */
export function searchLink(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null;
  return /^dixit:\/\/search\/?(?:\?[^\s\p{Cc}]*)?$/iu.test(text) ? text : null;
}

/**
 * The link in a command line, as it is where the system starts the app for one.
 *
 * @param argv - As the process got it, Chromium's switches and all.
 */
export function linkIn(argv: readonly string[]): { isLink: boolean; link: string | null } {
  const found = argv.slice(1).filter((word) => /^dixit:/iu.test(word));
  return { isLink: found.length > 0, link: searchLink(found.at(-1)) };
}
