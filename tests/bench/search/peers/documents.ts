import type { Database } from 'better-sqlite3';
import type { QuoteFacts } from '../../../../db/search/columns/columns.ts';
import { allFacts } from '../../../../db/search/columns/facts.ts';
import { fold } from '../../../../query/words/fold.ts';

/** A quote as a search library in memory is given it: the columns of our index, and what is counted. */
export interface PeerDocument {
  id: number;
  wording: string;
  speaker: string;
  source: string;
  note: string;
  facts: PeerFacts;
}

/** What is counted of a quote, texts as numbers, and what a list shows of it. */
export interface PeerFacts {
  id: number;
  day: number;
  values: readonly (readonly number[])[];
  shown: Pick<PeerDocument, 'wording' | 'speaker' | 'source' | 'note'>;
}

export const TEXT_FIELDS = ['wording', 'speaker', 'source', 'note'] as const;

/** The words of a text, whose case and marks are folded. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];

const TEXTS = `
  SELECT quote.id, text AS wording, note,
    coalesce((SELECT group_concat(form, ' ') FROM attribution JOIN alias USING (speaker_id)
      WHERE quote_id = quote.id), '') AS speaker,
    coalesce((SELECT group_concat(title || ' ' || coalesce(container, ''), ' ')
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id), '') AS source
  FROM quote WHERE trashed_at IS NULL ORDER BY id`;

/** Numbers for texts, from 0. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}

/** All quotes of a library, one after another, so that they need not all be held. */
export function* peerDocuments(db: Database): Generator<PeerDocument> {
  const [role, outlet, kind] = [numbering(), numbering(), numbering()];
  const [status, language, year] = [numbering(), numbering(), numbering()];
  const facts = allFacts(db);
  const texts = db.prepare<[], Omit<PeerDocument, 'facts'>>(TEXTS);
  for (const { id, wording, speaker, source, note } of texts.iterate()) {
    const each = facts.next().value as QuoteFacts;
    const { day } = each;
    const values = [
      each.speakers,
      each.roles.map(role),
      each.sources.map((source) => source.id),
      each.sources.map((source) => outlet(source.outlet ?? '')),
      [kind(each.kind)],
      [status(each.status)],
      [language(each.language ?? '')],
      [year(String(Math.floor(day / 10_000)))],
      each.tags,
      each.collections,
    ];
    yield {
      id,
      wording: fold(wording),
      speaker: fold(speaker),
      source: fold(source),
      note: fold(note),
      facts: { id, day, values, shown: { wording, speaker, source, note } },
    };
  }
  // Only when they are read to their end do they let go of the file.
  facts.next();
}
