import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { SourceDraft } from '../contract/sources.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { findMarks, markedWords } from '../db/search/marks.ts';
import type { SourceColumns } from '../db/sources.ts';
import { parseQuery } from '../query/parse.ts';
import { found, given, refused } from './refusals.ts';
import { toColumns, toSource } from './source-records.ts';
import { refuseStale } from './stale.ts';

const EMPTY: Omit<SourceDraft, 'title'> = {
  type: 'article-newspaper',
  titleSentence: null,
  titleShort: null,
  container: null,
  authors: [],
  publisher: null,
  place: null,
  issued: null,
  accessed: null,
  url: null,
  archiveUrl: null,
  archivedOn: null,
  language: null,
  medium: null,
  note: '',
};

/** A new source; only the title must be given. */
export type NewSource = Pick<SourceDraft, 'title'> & Partial<SourceDraft>;

/**
 * What of a new source is written.
 *
 * @throws {ORPCError} `REFUSED` for a date that is none.
 */
export const newSourceColumns = (draft: NewSource): SourceColumns =>
  toColumns({ ...EMPTY, ...draft }, null);

/** Adds a source. Part of the caller's step, if there is one. */
export function addSource(
  catalogue: Catalogue,
  draft: NewSource,
  uuid = catalogue.newUuid(),
): number {
  const columns = newSourceColumns(draft);
  return catalogue.steps.write(`Add source “${draft.title}”`, () =>
    catalogue.sources.insert(columns, uuid, catalogue.now()),
  );
}

/** The source that a title means, or else a new one. Part of the caller's step. */
export function sourceTitled(catalogue: Catalogue, title: string): number {
  return catalogue.sources.byTitle(title) ?? addSource(catalogue, { title });
}

/** What can be asked about sources. */
export function sourceProcedures(catalogue: Catalogue) {
  const { sources } = implement(contract);
  return {
    list: sources.list.handler(({ input }) => catalogue.sources.list(input.text, input.limit)),
    titled: sources.titled.handler(({ input }) => {
      const id = catalogue.sources.byTitle(input.title);
      const record = id === null ? null : catalogue.sources.get(id);
      return record && toSource(record);
    }),
    get: sources.get.handler(({ input }) =>
      toSource(found(catalogue.sources.get(input.id), 'source')),
    ),
    text: sources.text.handler(({ input: { snapshotId, search } }) => {
      const stored = found(catalogue.sources.storedText(snapshotId), 'snapshot');
      const { node } = parseQuery(search);
      const words = markedWords(node).filter(({ only }) => only === null);
      return { ...stored, marks: findMarks(stored.text, words) };
    }),
    add: sources.add.handler(({ input }) => ({ id: addSource(catalogue, given(input)) })),
    edit: sources.edit.handler(({ input: { id, changes, seen } }) => {
      const record = found(catalogue.sources.get(id), 'source');
      const before = toSource(record);
      refuseStale(before, changes, seen);
      const columns = toColumns({ ...before, ...given(changes) }, record.csl);
      catalogue.steps.write(`Edit source “${columns.csl.title}”`, () =>
        catalogue.sources.update(id, columns),
      );
    }),
    trash: sources.trash.handler(({ input: { ids } }) => {
      const cited = catalogue.sources.cited(ids);
      if (cited !== null) {
        throw refused(null, `Quotes stand in “${cited}”, or it is under review.`);
      }
      catalogue.steps.write(
        ids.length === 1 ? 'Delete source' : `Delete ${ids.length} sources`,
        () => catalogue.trash.put('source', ids, catalogue.now()),
      );
    }),
  };
}
