import { archives } from './archive/archives.ts';
import { batches } from './articles/batches.ts';
import { reviewQueue } from './articles/review-queue.ts';
import { captures, files } from './captures.ts';
import { citations } from './citations.ts';
import { styles } from './citing/styles.ts';
import { collections } from './collections.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { library } from './library.ts';
import { lists } from './lists/saved.ts';
import { likeness } from './likeness.ts';
import { attestations, attributions, quotes } from './quotes.ts';
import { search } from './search.ts';
import { segments } from './segments.ts';
import { relations } from './relations.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { tags } from './tags.ts';
import { translations } from './translations.ts';
import { trash } from './trash.ts';
import { verifications } from './verifications.ts';

/** Everything that a face of Dixit may ask of the library, one noun a file. */
export const contract = {
  library,
  quotes,
  search,
  attestations,
  attributions,
  segments,
  translations,
  relations,
  likeness,
  verifications,
  speakers,
  sources,
  tags,
  collections,
  files,
  captures: { ...captures, ...reviewQueue },
  batches,
  imports,
  archives,
  citations,
  lists,
  styles,
  history,
  trash,
};
export type Contract = typeof contract;
