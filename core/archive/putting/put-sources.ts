import type {
  ArchivedEvent,
  ArchivedSnapshot,
  ArchivedSource,
} from '../../../contract/archive/records.ts';
import type { ArchivedReview } from '../../../contract/archive/reviews.ts';
import type { SoundArchive } from '../sound-archive.ts';
import {
  dayOf,
  ends,
  jsonOrNull,
  type Putter,
  type Putting,
  RecordRefusedError,
} from './context.ts';

/** Puts sources. */
export function sourcePutter({ load }: Putting): Putter<ArchivedSource> {
  const rowOf = (source: ArchivedSource) => ({
    ...source,
    csl: JSON.stringify(source.csl),
    issuedDay: dayOf(source.issued),
  });
  return {
    find: ({ uuid }) => load.find.byUuid('source', uuid),
    add: (source) => load.rows.insert('source', rowOf(source)),
    replace: (id, source) => load.rows.update('source', id, rowOf(source)),
  };
}

/** Puts events. */
export function eventPutter({ load }: Putting): Putter<ArchivedEvent> {
  const rowOf = (event: ArchivedEvent) => ({ ...event, heldDay: dayOf(event.heldOn) });
  return {
    find: ({ uuid }) => load.find.byUuid('event', uuid),
    add: (event) => load.rows.insert('event', rowOf(event)),
    replace: (id, event) => load.rows.update('event', id, rowOf(event)),
  };
}

/** Puts stored texts, which are never changed. */
export function snapshotPutter(
  { load, ref }: Putting,
  archive: SoundArchive,
): Putter<ArchivedSnapshot> {
  const texts = new Map<string, string>();
  return {
    find: ({ uuid, sha256 }) => {
      // Read in any case: what the manifest says of every file is held against it.
      const text = archive.text(uuid);
      if (archive.textHash(uuid) !== sha256) {
        throw new RecordRefusedError('The hash of its text is another than it says.');
      }
      const id = load.find.byUuid('snapshot', uuid);
      texts.clear();
      if (id === null && text !== null) texts.set(uuid, text);
      return id;
    },
    add: (snapshot) => {
      const text = texts.get(snapshot.uuid) ?? '';
      load.rows.insert('snapshot', { ...snapshot, text, sourceId: ref('source', snapshot.source) });
    },
  };
}

const listOrNull = (list: readonly unknown[]) => jsonOrNull(list.length === 0 ? null : list);

/** Puts reviews with what was found and decided. They are known by their text and when they began. */
export function reviewPutter({ load, ref, maybeRef }: Putting): Putter<ArchivedReview> {
  const seen = new Map<string, number>();
  const { rows } = load;
  const rowOf = (review: ArchivedReview) => ({
    ...review,
    sourceId: ref('source', review.source),
    snapshotId: ref('snapshot', review.snapshot),
    open: review.open ? 1 : 0,
    notices: JSON.stringify(review.notices),
    leftOut: jsonOrNull(review.leftOut),
    pages: jsonOrNull(review.pages),
  });
  const addProposals = (captureId: number, { proposals }: ArchivedReview) => {
    for (const proposal of proposals) {
      const [cueStart, cueEnd] = ends(proposal.cue);
      const [mentionStart, mentionEnd] = ends(proposal.mention);
      rows.insert('proposal', {
        ...proposal,
        captureId,
        cueStart,
        cueEnd,
        mentionStart,
        mentionEnd,
        speakerId: maybeRef('speaker', proposal.speaker),
        quoteId: maybeRef('quote', proposal.quote),
        byHand: proposal.byHand ? 1 : 0,
        was: jsonOrNull(proposal.was),
        reason: jsonOrNull(proposal.reason),
        others: listOrNull(proposal.others),
        hops: listOrNull(proposal.hops),
      });
    }
  };
  return {
    find: ({ snapshot, startedAt }) => {
      const key = `${snapshot} ${startedAt}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return load.find.reviews(ref('snapshot', snapshot), startedAt)[before] ?? null;
    },
    add: (review) => addProposals(rows.insert('capture', rowOf(review)), review),
    replace: (id, review) => {
      rows.update('capture', id, rowOf(review));
      load.clear('proposal', id);
      addProposals(id, review);
    },
  };
}
