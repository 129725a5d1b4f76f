import type { CitationStyle } from '../../contract/citations.ts';
import { shippedStyles } from '../../core/styles/index.ts';
import { styleFinder, styleNamed } from '../../query/find-styles.ts';
import { UsageError } from '../command.ts';
import type { LibraryClient } from '../reach.ts';

/** Styles that are proposed in the place of one that is not there. */
const MOST_PROPOSED = 5;

/**
 * The style that a name of the command line means: one that comes with Dixit, or one of the
 * library.
 *
 * @throws {UsageError} if there is none.
 */
export async function chosenStyle(
  name: string | undefined,
  library: LibraryClient,
): Promise<CitationStyle> {
  if (name === undefined) return 'apa7';
  const shipped = styleNamed(shippedStyles(), name);
  if (shipped) return shipped.style;
  const all = await library.styles.list();
  const own = styleNamed(all, name);
  if (own) return own.style;
  const near = styleFinder(all)(name)
    .slice(0, MOST_PROPOSED)
    .map(({ style }) => style);
  const proposal = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  throw new UsageError(
    `There is no style "${name}".${proposal} All are listed by: dixit styles [WORDS]`,
  );
}
