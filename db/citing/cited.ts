import type { Database } from 'better-sqlite3';
import type { CitedQuote, CitedSource, FirstSaid } from '../../contract/citations.ts';
import { CITED_HOPS } from '../hops.ts';
import { ROLE_HELD } from '../role-held.ts';
import { type Json, parsed } from '../record.ts';

/**
 * A quote as a citation needs it, as JSON (see CitedQuote) without its source, and the source's row,
 * in the order of the ids given.
 */
const CITED = `
  SELECT attestation.source_id AS sourceId, json_object('id', quote.id, 'uuid', quote.uuid, 'text', quote.text,
    'segments', json(segments), 'kind', quote.kind, 'saidOn', said_on, 'language', quote.language,
    'note', quote.note, 'translator', translator,
    'original', json((SELECT json_object('text', other.text, 'language', other.language)
      FROM quote AS other WHERE other.id = quote.translation_of AND other.trashed_at IS NULL)),
    'speakers', json((SELECT json_group_array(json_object('display', display, 'given', given,
        'family', nullif(trim(coalesce(particles, '') || ' ' || coalesce(family, '')), ''),
        'kind', kind) ORDER BY position)
      FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = quote.id)),
    'role', (SELECT ${ROLE_HELD} FROM attribution WHERE quote_id = quote.id ORDER BY position LIMIT 1),
    'locators', json(coalesce(attestation.locators, '{}')), 'hops', json(${CITED_HOPS}),
    'tags', json((SELECT json_group_array(name ORDER BY fold_key)
      FROM quote_tag JOIN tag ON tag.id = tag_id WHERE quote_id = quote.id))) AS quote
  FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value
  LEFT JOIN attestation ON attestation.id = (SELECT id FROM attestation
    WHERE quote_id = quote.id ORDER BY position, id LIMIT 1)
  WHERE quote.trashed_at IS NULL
  ORDER BY wanted.key`;

const SOURCE = `
  SELECT json_object('key', uuid, 'csl', json(csl), 'titleSentence', title_sentence,
    'titleShort', title_short)
  FROM source WHERE id = ?`;

/** What is known of where quotes were said at first, as JSON (see FirstSaid), by their ids. */
const FIRST_SAID = `
  SELECT quote.id, json_object(
    'event', json((SELECT json_object('name', name, 'place', place, 'date', held_on)
      FROM event WHERE event.id = event_id)),
    'sources', json((SELECT json_group_array(json_object('locators', json(coalesce(locators, '{}')),
        'source', json_object('key', source.uuid, 'csl', json(csl),
          'titleSentence', title_sentence, 'titleShort', title_short)) ORDER BY position, attestation.id)
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id))) AS firstSaid
  FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value`;

interface CitedRow {
  sourceId: number | null;
  quote: Json<Omit<CitedQuote, 'source'>>;
}

/**
 * Reads quotes with what a citation of them can say; ids that are no more are left out. Quotes of one
 * source share its object: a list has many of each.
 */
export function citedStatements(db: Database) {
  const cited = db.prepare<[ids: string], CitedRow>(CITED);
  const first = db.prepare<[ids: string], { id: number; firstSaid: Json<FirstSaid> }>(FIRST_SAID);
  const source = db.prepare<[id: number], Json<CitedSource>>(SOURCE).pluck();
  const present = db
    .prepare<[ids: string], number>(
      `SELECT quote.id FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value
       WHERE trashed_at IS NULL ORDER BY wanted.key`,
    )
    .pluck();
  return {
    /** Those of these that are there, in the same order. */
    present: (ids: readonly number[]): number[] => present.all(JSON.stringify(ids)),
    list(ids: readonly number[]): CitedQuote[] {
      const sources = new Map<number, CitedSource | null>();
      const sourceOf = (id: number): CitedSource | null => {
        const known = sources.get(id);
        if (known !== undefined) return known;
        const json = source.get(id);
        const found = json === undefined ? null : parsed(json);
        sources.set(id, found);
        return found;
      };
      const quotes: CitedQuote[] = [];
      for (const { sourceId, quote } of cited.iterate(JSON.stringify(ids))) {
        quotes.push({ ...parsed(quote), source: sourceId === null ? null : sourceOf(sourceId) });
      }
      return quotes;
    },
    firstSaid: (ids: readonly number[]): Map<number, FirstSaid> =>
      new Map(
        first.all(JSON.stringify(ids)).map(({ id, firstSaid }) => [id, parsed(firstSaid)] as const),
      ),
  };
}
