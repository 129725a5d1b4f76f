import type { Actions } from './action.ts';
import { archiveActions } from './archives.ts';
import { attestationActions } from './attestations.ts';
import { captureActions } from './captures.ts';
import { chosenActions } from './chosen.ts';
import { collectionActions } from './collections.ts';
import { historyActions } from './history.ts';
import { importActions } from './imports.ts';
import { libraryActions } from './library.ts';
import { likenessActions } from './likeness.ts';
import { listActions } from './lists.ts';
import { quoteActions } from './quotes.ts';
import { relationActions } from './relations.ts';
import { sourceActions } from './sources.ts';
import { speakerActions } from './speakers.ts';
import { styleActions } from './styles.ts';
import { tagActions } from './tags.ts';

/**
 * Everything that a user may do to a library, for the property of `../property.ts`. To add an
 * action, write `name: (client, n, pick) => …` in the file of its noun: let `n` choose the record
 * (`pick.one('quote', n)`, `pick.some('quote', n)`) and the way; do nothing where there is none.
 * A refusal (`REFUSED`, `NOT_FOUND`, `STALE`) is fine, any other error is a failure. A stream is
 * read to its end. `registry.test.ts` misses what writes and is in no action.
 */
export const actions: Actions = {
  ...quoteActions,
  ...chosenActions,
  ...attestationActions,
  ...relationActions,
  ...likenessActions,
  ...speakerActions,
  ...sourceActions,
  ...tagActions,
  ...collectionActions,
  ...listActions,
  ...styleActions,
  ...captureActions,
  ...importActions,
  ...archiveActions,
  ...libraryActions,
  ...historyActions,
};
