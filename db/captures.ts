import type { Database } from 'better-sqlite3';
import type { CaptureRow, Proposal } from '../contract/captures.ts';
import type { Article, PageStart, SpeakerReason } from '../contract/extraction.ts';
import { type Json, parsed, record } from './record.ts';

/** A capture as it is read: its text and source stand in their own tables. */
export interface CaptureRecord {
  id: number;
  open: boolean;
  startedAt: number;
  notices: string[];
  sourceId: number;
  snapshotId: number;
  /** Where paragraphs begin that have no number. */
  leftOut: number[];
  pages: PageStart[];
}

/** A capture as it is begun. */
export type NewCapture = Pick<CaptureRecord, 'sourceId' | 'snapshotId'> &
  Pick<Article, 'notices' | 'leftOut' | 'pages'> & {
    /** Milliseconds since 1970. */
    now: number;
  };

const jsonOrNull = (list: readonly unknown[]) => (list.length === 0 ? null : JSON.stringify(list));

/** A proposal with the capture that it belongs to; its text is that of the snapshot. */
export type ProposalRecord = Omit<Proposal, 'text' | 'calling' | 'why' | 'was'> & {
  captureId: number;
  reason: SpeakerReason | null;
  /** Whether speaker or bounds are the researcher's word. */
  byHand: boolean;
  was: Omit<NonNullable<Proposal['was']>, 'text'> | null;
};

/** A pending proposal of any article, as the queue of all orders them. */
interface PendingProposal {
  id: number;
  speaker: string | null;
  speakerId: number | null;
  /** The quote that keeping it changes, if it is such a change. */
  quoteId: number | null;
}

const GET = `
  SELECT json_object('id', id, 'open', iif(open, json('true'), json('false')),
    'startedAt', started_at, 'notices', json(notices), 'sourceId', source_id,
    'snapshotId', snapshot_id, 'leftOut', json(coalesce(left_out, '[]')),
    'pages', json(coalesce(pages, '[]')))
  FROM capture WHERE id = ?`;

const PROPOSAL = `
  SELECT json_object('id', id, 'captureId', capture_id, 'start', start, 'end', end, 'type', type,
    'cue', iif(cue_start IS NULL, NULL, json_array(cue_start, cue_end)),
    'mention', iif(mention_start IS NULL, NULL, json_array(mention_start, mention_end)),
    'speaker', speaker, 'speakerId', speaker_id, 'confidence', confidence, 'origin', origin,
    'state', state, 'quoteId', quote_id, 'was', json_insert(was, '$.others', json('[]'), '$.hops', json('[]')),
    'reason', json(reason), 'others', json(coalesce(others, '[]')),
    'hops', json(coalesce(hops, '[]')),
    'byHand', iif(by_hand, json('true'), json('false')))
  FROM proposal`;

function bind({ cue, mention, was, reason, byHand, ...proposal }: Omit<ProposalRecord, 'id'>) {
  return {
    ...proposal,
    others: jsonOrNull(proposal.others),
    hops: jsonOrNull(proposal.hops),
    was: was && JSON.stringify(was),
    reason: reason && JSON.stringify(reason),
    byHand: byHand ? 1 : 0,
    cueStart: cue?.[0] ?? null,
    cueEnd: cue?.[1] ?? null,
    mentionStart: mention?.[0] ?? null,
    mentionEnd: mention?.[1] ?? null,
  };
}

/** Statements on `capture` and `proposal`. */
export function captureStatements(db: Database) {
  const get = db.prepare<[id: number], Json<CaptureRecord>>(GET).pluck();
  const list = db.prepare<[], CaptureRow>(`
    SELECT capture.id, source_id AS sourceId, title, container, started_at AS startedAt,
      (SELECT count(*) FROM proposal WHERE capture_id = capture.id AND state = 'pending') AS pending,
      (SELECT count(*) FROM proposal WHERE capture_id = capture.id AND state = 'kept') AS kept
    FROM capture JOIN source ON source.id = source_id
    WHERE open = 1 ORDER BY started_at DESC, capture.id DESC`);
  const insert = db
    .prepare<[Record<string, unknown>], number>(
      `INSERT INTO capture (source_id, snapshot_id, notices, started_at, left_out, pages)
       VALUES (@sourceId, @snapshotId, @notices, @now, @leftOut, @pages) RETURNING id`,
    )
    .pluck();
  const leaveOut = db.prepare<[leftOut: string | null, id: number]>(
    'UPDATE capture SET left_out = ? WHERE id = ?',
  );
  const setOpen = db.prepare<[open: 0 | 1, id: number]>('UPDATE capture SET open = ? WHERE id = ?');
  const latestOf = db
    .prepare<[snapshotId: number], number | null>(
      'SELECT max(id) FROM capture WHERE snapshot_id = ?',
    )
    .pluck();
  const pending = (order: string) =>
    db.prepare<[], PendingProposal>(`
      SELECT proposal.id, speaker, speaker_id AS speakerId, quote_id AS quoteId
      FROM capture JOIN proposal ON capture_id = capture.id
      WHERE open = 1 AND state = 'pending' ORDER BY ${order}, start, end, proposal.id`);
  const pendingBy = {
    confidence: pending('confidence DESC, started_at, capture_id'),
    article: pending('started_at, capture_id'),
  };
  const remove = db.prepare<[id: number]>('DELETE FROM capture WHERE id = ?');
  const proposal = db
    .prepare<[id: number], Json<ProposalRecord>>(`${PROPOSAL} WHERE id = ?`)
    .pluck();
  const proposals = db
    .prepare<[id: number], Json<ProposalRecord>>(
      `${PROPOSAL} WHERE capture_id = ? ORDER BY start, end, id`,
    )
    .pluck();
  const columns = `capture_id, start, end, type, cue_start, cue_end, mention_start, mention_end,
    speaker, speaker_id, confidence, origin, state, quote_id, was, reason, by_hand,
    others, hops`;
  const values = `@captureId, @start, @end, @type, @cueStart, @cueEnd, @mentionStart, @mentionEnd,
    @speaker, @speakerId, round(@confidence, 4), @origin, @state, @quoteId, @was, @reason, @byHand,
    @others, @hops`;
  const insertProposal = db
    .prepare<[Record<string, unknown>], number>(
      `INSERT INTO proposal (${columns}) VALUES (${values}) RETURNING id`,
    )
    .pluck();
  const updateProposal = db.prepare<[Record<string, unknown>]>(
    `UPDATE proposal SET (${columns}) = (${values}) WHERE id = @id`,
  );
  const nameSpeaker = db.prepare<[speakerId: number, captureId: number, speaker: string]>(`
    UPDATE proposal SET speaker_id = ?
    WHERE capture_id = ? AND speaker = ? AND state = 'pending' AND speaker_id IS NULL`);

  return {
    get: (id: number): CaptureRecord | null => record(get.get(id)),
    list: () => list.all(),
    insert: ({ notices, leftOut, pages, ...capture }: NewCapture): number =>
      insert.get({
        ...capture,
        notices: JSON.stringify(notices),
        leftOut: jsonOrNull(leftOut),
        pages: jsonOrNull(pages),
      })!,
    leaveOut: (id: number, leftOut: readonly number[]) => leaveOut.run(jsonOrNull(leftOut), id),
    close: (id: number) => setOpen.run(0, id),
    open: (id: number) => setOpen.run(1, id),
    /** The latest review of a stored text. */
    latestOf: (snapshotId: number): number | null => latestOf.get(snapshotId) ?? null,
    /** What is pending in all articles under review. */
    pending: (order: keyof typeof pendingBy): PendingProposal[] => pendingBy[order].all(),
    remove: (id: number) => remove.run(id),
    proposal: (id: number): ProposalRecord | null => record(proposal.get(id)),
    proposals: (captureId: number): ProposalRecord[] =>
      proposals.all(captureId).map((proposal) => parsed(proposal)),
    insertProposal: (record: Omit<ProposalRecord, 'id'>): number =>
      insertProposal.get(bind(record))!,
    updateProposal: ({ id, ...record }: ProposalRecord) =>
      updateProposal.run({ ...bind(record), id }),
    /** Lets all that wait for the same name go to the speaker who has come to bear it. */
    nameSpeaker: (captureId: number, speaker: string, speakerId: number) =>
      nameSpeaker.run(speakerId, captureId, speaker),
  };
}
