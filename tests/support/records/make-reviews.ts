import type { Database } from 'better-sqlite3';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { Chooser } from './chooser.ts';
import { LINES, PROSE } from './hostile-texts.ts';

/** Reviews of stored texts, with what was found in them and decided. */
export function makeReviews(
  db: Database,
  catalogue: Catalogue,
  { pick, maybe, chance, number }: Chooser,
  speakers: readonly { id: number }[],
  quotes: readonly number[],
): void {
  const { captures, now } = catalogue;
  const stored = db.prepare<[], { id: number; sourceId: number }>(
    'SELECT id, source_id AS sourceId FROM snapshot ORDER BY id LIMIT 40',
  );
  for (const { id: snapshotId, sourceId } of stored.all()) {
    const captureId = captures.insert({
      sourceId,
      snapshotId,
      notices: [pick(PROSE)],
      leftOut: chance(0.5) ? [0, 12] : [],
      pages: chance(0.5) ? [{ start: 0, label: 'iv' }] : [],
      now: now(),
    });
    if (chance(0.5)) captures.close(captureId);
    for (let n = number(5); n > 0; n--) {
      const state = pick(['pending', 'kept', 'dropped'] as const);
      captures.insertProposal({
        captureId,
        start: n,
        end: n + 5,
        type: pick(['direct', 'mixed', 'indirect'] as const),
        cue: chance(0.5) ? [0, 3] : null,
        mention: chance(0.5) ? [1, 2] : null,
        speaker: maybe(LINES),
        speakerId: chance(0.5) ? pick(speakers).id : null,
        confidence: number(1000) / 1000,
        origin: pick(['found', 'selected'] as const),
        state,
        quoteId: state === 'kept' ? pick(quotes) : null,
        byHand: chance(0.3),
        was: chance(0.2)
          ? {
              start: 0,
              end: 4,
              type: 'direct',
              speaker: pick(LINES),
              others: [],
              hops: [{ mention: [0, 2], name: pick(LINES), verb: null }],
              state: 'dropped',
            }
          : null,
        others: chance(0.2) ? [{ mention: [2, 4], name: pick(LINES) }] : [],
        hops: chance(0.2) ? [{ mention: [0, 2], name: pick(LINES), verb: maybe(LINES) }] : [],
        reason: chance(0.7) ? { rule: 'said-after', signs: ['only-man', 'spoke-last'] } : null,
      });
    }
  }
}
