import type { Database } from 'better-sqlite3';
import { archiveStatements } from './archive/index.ts';
import { attestationStatements } from './attestations.ts';
import { attributionStatements } from './attributions.ts';
import { batchStatements } from './batches.ts';
import { captureStatements } from './captures.ts';
import { historyStatements } from './changes/history.ts';
import { rowInverter } from './changes/invert.ts';
import { logChanges } from './changes/log.ts';
import { notePurges } from './changes/purge/purge.ts';
import { createLongSteps } from './changes/long-steps.ts';
import { restoreStatements } from './changes/restore.ts';
import { type AfterCommit, createSteps } from './changes/steps.ts';
import { citedStatements } from './citing/cited.ts';
import { ownStyleStatements } from './citing/own-styles.ts';
import { savedListStatements } from './citing/saved-lists.ts';
import { collectionStatements } from './collections.ts';
import { countStatements } from './counts.ts';
import { hopStatements } from './hops.ts';
import { importStatements } from './imports.ts';
import { countWords, likenessStatements } from './likeness.ts';
import { mergeStatements } from './merge-quotes.ts';
import { quoteStatements } from './quotes.ts';
import { relationStatements } from './relations.ts';
import { sampleStatements } from './sample.ts';
import { createColumns } from './search/columns/columns.ts';
import { createSearch } from './search/find.ts';
import { createIndexer, watchWrites } from './search/index-quotes.ts';
import { createCorrector } from './search/naming/vocabulary.ts';
import { createNames } from './search/naming/names.ts';
import { createArticleSearch, watchSnapshots } from './search/snapshots.ts';
import { sourceStatements } from './sources.ts';
import { speakerMergeStatements } from './speaker-merge.ts';
import { speakerPageStatements } from './speaker-page.ts';
import { speakerStatements } from './speakers.ts';
import { summaryStatements } from './summaries.ts';
import { tagStatements } from './tags.ts';
import { translationStatements } from './translations.ts';
import { trashStatements } from './trash.ts';
import { uuidv7 } from './uuid.ts';
import { verificationStatements } from './verifications.ts';

/** What the catalogue is told by its host. */
export interface CatalogueOptions {
  /** Clock, milliseconds since 1970. */
  now: () => number;
  /** Called after the commit of every step with its label. */
  onStep?: AfterCommit;
  /** Whether the full-text index is to be made anew before anything is asked of it. */
  rebuildIndex?: boolean;
}

/**
 * Makes what a connection has of its own, tables and triggers. All of it comes before the first
 * statement: after each of these SQLite compiles every statement anew.
 */
function makeTemporary(db: Database): void {
  watchWrites(db);
  watchSnapshots(db);
  logChanges(db);
  notePurges(db);
  countWords(db);
}

/**
 * The records of an open library: statements by noun, compiled once, and the steps in which every
 * write is logged.
 */
export function createCatalogue(db: Database, { now, onStep, rebuildIndex }: CatalogueOptions) {
  makeTemporary(db);
  const columns = createColumns();
  const indexer = createIndexer(db, columns);
  if (!db.readonly && (rebuildIndex || !indexer.isOfThisForm())) {
    db.transaction(() => indexer.rebuild()).immediate();
  }
  const invertRow = rowInverter(db);
  const steps = createSteps(db, {
    now,
    invertRow,
    beforeCommit: indexer.beforeCommit,
    afterCommit(label, mode) {
      indexer.afterCommit();
      onStep?.(label, mode);
    },
  });
  const longSteps = createLongSteps(db, {
    steps,
    now,
    readAhead: indexer.ahead,
    afterCommit: (label, mode) => onStep?.(label, mode),
  });
  const likeness = likenessStatements(db);
  return {
    now,
    newUuid: () => uuidv7(now()),
    steps,
    longSteps,
    search: createSearch(db, columns, steps.revision),
    articles: createArticleSearch(db, steps.revision),
    /** Records by their names. */
    names: createNames(db, steps.revision),
    /** Words of the library that are near to those of a search. */
    correct: createCorrector(db, steps.revision),
    /** Leaves what makes the next opening fast; to be called before the library is closed. */
    leave: () => indexer.store(),
    quotes: quoteStatements(db),
    /** What tells quotes from others, in the order of their ids; trashed ones too. */
    summaries: summaryStatements(db),
    relations: relationStatements(db),
    likeness,
    merging: mergeStatements(db),
    attestations: attestationStatements(db),
    attributions: attributionStatements(db),
    hops: hopStatements(db),
    speakers: speakerStatements(db),
    speakerMerge: speakerMergeStatements(db),
    speakerPage: speakerPageStatements(db),
    sources: sourceStatements(db),
    tags: tagStatements(db),
    collections: collectionStatements(db),
    batches: batchStatements(db),
    captures: captureStatements(db),
    cited: citedStatements(db),
    savedLists: savedListStatements(db),
    ownStyles: ownStyleStatements(db),
    translations: translationStatements(db),
    verifications: verificationStatements(db),
    trash: trashStatements(db),
    imports: importStatements(db, longSteps),
    archives: archiveStatements(db, longSteps),
    history: { ...historyStatements(db), ...restoreStatements(db, invertRow) },
    sample: sampleStatements(db),
    counts: countStatements(db),
  };
}
export type Catalogue = ReturnType<typeof createCatalogue>;
