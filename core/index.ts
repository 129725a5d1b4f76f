import { EventPublisher, implement, ORPCError } from '@orpc/server';
import { contract } from '../contract/index.ts';
import { createCatalogue } from '../db/catalogue.ts';
import type { Library } from '../db/open.ts';
import { archiveProcedures } from './archive/index.ts';
import { attestationProcedures } from './attestations.ts';
import { attributionProcedures } from './attributions.ts';
import { batchProcedures } from './captures/batches.ts';
import { captureProcedures } from './captures/index.ts';
import { citationProcedures } from './citations.ts';
import { collectionProcedures } from './collections.ts';
import { explainingFailures } from './failures.ts';
import { createFiles } from './files/index.ts';
import { historyProcedures } from './history/index.ts';
import { importProcedures } from './imports/index.ts';
import { fileName, libraryProcedures, type StepEvents } from './library.ts';
import { savedListProcedures } from './lists/saved.ts';
import { likenessProcedures } from './likeness/index.ts';
import type { ArticleReader, CitationLister, Spool } from './ports.ts';
import { quoteProcedures } from './quotes.ts';
import { searchProcedures } from './search/index.ts';
import { segmentProcedures } from './segments/index.ts';
import { relationProcedures } from './relations.ts';
import { sourceProcedures } from './sources.ts';
import { speakerMergeProcedures } from './speaker-merge.ts';
import { speakerSplitProcedures } from './speaker-split.ts';
import { speakerProcedures } from './speakers.ts';
import { styleProcedures } from './styles/index.ts';
import { inOwnStyles } from './styles/own-style.ts';
import { tagProcedures } from './tags.ts';
import { translationProcedures } from './translations.ts';
import { trashProcedures } from './trash.ts';
import { verificationProcedures } from './verifications.ts';

/** What the host of an open library provides. */
export interface AppOptions {
  library: Library;
  /** Clock, milliseconds since 1970. */
  now: () => number;
  readArticle: ArticleReader;
  listCitations: CitationLister;
  spool: Spool;
  /** Of Dixit. */
  version: string;
}

/** Keeps the contract on an open library. */
export function createApp(options: AppOptions) {
  const { library, now, readArticle, listCitations, spool, version } = options;
  const events: StepEvents = new EventPublisher();
  const catalogue = createCatalogue(library.db, {
    now,
    rebuildIndex: library.indexDamaged && !library.readonly,
    onStep: (label, mode) => {
      events.publish('step', { revision: catalogue.steps.revision(), label, mode });
    },
  });
  const notices = library.indexDamaged
    ? [...library.notices, 'The full-text index was damaged and has been made anew.']
    : library.notices;
  const files = createFiles(now, catalogue.newUuid, spool);
  const router = implement(contract)
    .use(explainingFailures)
    .router({
      library: libraryProcedures(catalogue, { file: library.file, notices }, events, version),
      quotes: quoteProcedures(catalogue),
      search: searchProcedures(catalogue),
      attestations: attestationProcedures(catalogue),
      attributions: attributionProcedures(catalogue),
      segments: segmentProcedures(catalogue),
      translations: translationProcedures(catalogue),
      relations: relationProcedures(catalogue),
      likeness: likenessProcedures(catalogue),
      verifications: verificationProcedures(catalogue),
      speakers: {
        ...speakerProcedures(catalogue),
        ...speakerMergeProcedures(catalogue),
        ...speakerSplitProcedures(catalogue),
      },
      sources: sourceProcedures(catalogue),
      tags: tagProcedures(catalogue),
      collections: collectionProcedures(catalogue),
      files: files.procedures,
      captures: captureProcedures(catalogue, files, readArticle),
      batches: batchProcedures(catalogue, files, readArticle),
      imports: importProcedures(catalogue, files.spooled),
      archives: archiveProcedures(catalogue, {
        files: files.spooled,
        spool,
        libraryName: fileName(library.file),
      }),
      citations: citationProcedures(catalogue, inOwnStyles(catalogue, listCitations)),
      lists: savedListProcedures(catalogue),
      styles: styleProcedures(catalogue, listCitations),
      history: historyProcedures(catalogue),
      trash: trashProcedures(catalogue),
    });
  return {
    router,
    close() {
      catalogue.longSteps.stop();
      files.dropAll();
      if (!library.readonly) catalogue.leave();
      library.close();
    },
  };
}
export type App = ReturnType<typeof createApp>;

/** The contract's procedures, to be kept all alike. */
type Procedures = Record<string, Record<string, { handler(keep: () => unknown): unknown }>>;

/** Why no library is open. */
export interface ClosedReason {
  file: string;
  code: string;
  /** What happened, what was kept, what to do. */
  message: string;
  version: string;
}

/** Keeps the contract where no library could be opened: says why, and refuses everything else. */
export function createClosedApp({ file, code, message, version }: ClosedReason): App {
  const closed = () => {
    throw new ORPCError('LIBRARY_CLOSED', { status: 503, message, data: { code } });
  };
  const procedures: Procedures = implement(contract) as never;
  const router: Record<string, Record<string, unknown>> = {};
  for (const [noun, calls] of Object.entries(contract)) {
    router[noun] = Object.fromEntries(
      Object.keys(calls).map((name) => [name, procedures[noun]?.[name]?.handler(closed)]),
    );
  }
  const status = () => ({ state: 'closed', file, code, message, version });
  router['library'] = {
    ...router['library'],
    status: procedures['library']?.['status']?.handler(status),
  };
  return { router: router as App['router'], close: () => {} };
}
