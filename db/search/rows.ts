import type { Database } from 'better-sqlite3';
import type { QuoteRow } from '../../contract/search.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';
import type { QuoteColumns } from './columns/columns.ts';
import { remembered } from './remembered.ts';

/** A row before its marks are found, with its whole wording and note. */
export type FoundRow = Omit<QuoteRow, 'cut' | 'marks' | 'note'> & { noteText: string };

type Source = NonNullable<QuoteRow['source']>;
type Tag = QuoteRow['tags'][number] & { key: string };

/**
 * Reads the rows of a result list: what belongs to a quote is known to the columns, so that only the
 * quote itself and what it names are looked up.
 */
export function createRows(db: Database, columns: QuoteColumns, revision: () => number) {
  const quotes = db.prepare<
    [id: number],
    Pick<FoundRow, 'id' | 'text' | 'kind' | 'saidOn' | 'addedAt' | 'noteText'>
  >(`
    SELECT id, text, kind, said_on AS saidOn, added_at AS addedAt, note AS noteText
    FROM quote WHERE id = ?`);
  const display = db.prepare<[number], string>('SELECT display FROM speaker WHERE id = ?').pluck();
  const source = db.prepare<[number], Source>(
    'SELECT id, title, container, issued FROM source WHERE id = ?',
  );
  const tag = db.prepare<[number], Tag>(
    'SELECT id, name, colour, fold_key AS key FROM tag WHERE id = ?',
  );
  const speakers = remembered((id: number) => display.get(id)!, revision);
  const sources = remembered((id: number) => source.get(id)!, revision);

  const tagsOf = (id: number): QuoteRow['tags'] => {
    const tags: Tag[] = [];
    columns.tags.each(id, (each) => tags.push(tag.get(each)!));
    return tags
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id: tagId, name, colour }) => ({ id: tagId, name, colour }));
  };

  return (ids: readonly number[]): FoundRow[] => {
    const [displayOf, sourceOf] = [speakers(), sources()];
    return ids.flatMap((id) => {
      const row = quotes.get(id);
      if (!row) return [];
      const speakersOf: QuoteRow['speakers'] = [];
      columns.speakers.each(id, (each) => {
        speakersOf.push({ id: each, display: displayOf(each) });
      });
      const first = columns.sources.first(id);
      return {
        ...row,
        status: VERIFICATION_STATUSES[columns.statuses[id]!]!,
        speakers: speakersOf,
        source: first === 0 ? null : sourceOf(first),
        attestations: columns.places[id]!,
        tags: tagsOf(id),
        hasNote: row.noteText !== '',
      };
    });
  };
}
