import type { Database } from 'better-sqlite3';
import type { SpeakerPage } from '../contract/speaker-page.ts';

type Months = SpeakerPage['months'];
type Source = SpeakerPage['sources'][number];
interface ExchangeRow {
  kind: string;
  id: number;
  display: string;
  quotes: number;
}

/** Sources and exchanges that are shown. */
const SHOWN = 12;

/** Live quotes of the speaker. */
const OWN = `attribution AS own CROSS JOIN quote ON quote.id = own.quote_id`;

/** The others to whose quotes those of the speaker stand in a relation. */
const exchange = (own: 'from_quote' | 'to_quote', theirs: 'from_quote' | 'to_quote') => `
  SELECT relation.kind, speaker.id, speaker.display, count(DISTINCT from_quote) AS quotes
  FROM ${OWN} CROSS JOIN relation ON ${own} = quote.id
    CROSS JOIN quote AS other ON other.id = ${theirs}
    CROSS JOIN attribution AS their ON their.quote_id = other.id
    CROSS JOIN speaker ON speaker.id = their.speaker_id
  WHERE own.speaker_id = @id AND quote.trashed_at IS NULL AND other.trashed_at IS NULL
  GROUP BY speaker.id, relation.kind ORDER BY quotes DESC, display, relation.kind LIMIT ${SHOWN}`;

/** Statements that take a speaker's quotes together. */
export function speakerPageStatements(db: Database) {
  const months = db.prepare<{ id: number }, { month: number | null; quotes: number }>(`
    SELECT CAST(floor(coalesce(said_day, (SELECT min(issued_day) FROM attestation
        JOIN source ON source.id = source_id WHERE attestation.quote_id = quote.id)) / 100.0)
        AS INTEGER) AS month, count(*) AS quotes
    FROM ${OWN} WHERE own.speaker_id = @id AND quote.trashed_at IS NULL GROUP BY 1 ORDER BY 1`);
  const sources = db.prepare<{ id: number }, Source>(`
    SELECT source.id, title, container, count(DISTINCT quote.id) AS quotes
    FROM ${OWN} CROSS JOIN attestation ON attestation.quote_id = quote.id
      CROSS JOIN source ON source.id = source_id
    WHERE own.speaker_id = @id AND quote.trashed_at IS NULL
    GROUP BY source.id ORDER BY quotes DESC, source.id DESC LIMIT ${SHOWN}`);
  const answers = db.prepare<{ id: number }, ExchangeRow>(exchange('from_quote', 'to_quote'));
  const answeredBy = db.prepare<{ id: number }, ExchangeRow>(exchange('to_quote', 'from_quote'));

  const monthOf = ({ month, quotes }: { month: number | null; quotes: number }) => {
    if (month === null) return { year: null, month: null, quotes };
    const year = Math.floor(month / 100);
    return { year, month: month - year * 100 || null, quotes };
  };
  const exchangeOf = ({ kind, id, display, quotes }: ExchangeRow) => ({
    kind,
    speaker: { id, display },
    quotes,
  });
  return {
    get: (id: number): SpeakerPage => ({
      months: months.all({ id }).map(monthOf) satisfies Months,
      answers: answers.all({ id }).map(exchangeOf),
      answeredBy: answeredBy.all({ id }).map(exchangeOf),
      sources: sources.all({ id }),
    }),
  };
}
