import type {
  ArchivedAttestation,
  ArchivedAttribution,
  ArchivedQuote,
} from '../../../contract/archive/records.ts';
import { dayOf, ends, jsonOrNull, type Putter, type Putting } from './context.ts';
import { isSameRole } from './put-speakers.ts';

/** Puts quotes with whom they are said by, where they stand, their checks and tags. */
export function quotePutter(putting: Putting): Putter<ArchivedQuote> {
  const { load, ref, maybeRef, cut, later } = putting;
  const { rows } = load;

  const rowOf = (quote: ArchivedQuote) => ({
    ...quote,
    segments: jsonOrNull(quote.segments),
    saidDay: dayOf(quote.saidOn),
    eventId: maybeRef('event', quote.event),
    originalId: null,
  });
  const addAttribution = (quoteId: number, quote: ArchivedQuote, said: ArchivedAttribution) => {
    const speakerId = ref('speaker', said.speaker);
    const { role } = said;
    const held = role && load.rolesOf(speakerId).find((each) => isSameRole(each, role));
    if (role && !held) {
      cut(
        'quotes',
        quote,
        `Without the role “${role.title}”, which the library’s speaker has not.`,
      );
    }
    const disputed = said.disputed ? 1 : 0;
    rows.insert('attribution', { ...said, quoteId, speakerId, roleId: held?.id ?? null, disputed });
  };
  const addAttestation = (quoteId: number, place: ArchivedAttestation) => {
    const [cueStart, cueEnd] = ends(place.cueSpan);
    const [mentionStart, mentionEnd] = ends(place.mentionSpan);
    const attestationId = rows.insert('attestation', {
      ...place,
      quoteId,
      sourceId: ref('source', place.source),
      snapshotId: maybeRef('snapshot', place.snapshot),
      spans: JSON.stringify(place.spans),
      locators: JSON.stringify(place.locators),
      cueStart,
      cueEnd,
      mentionStart,
      mentionEnd,
    });
    for (const hop of place.hops) {
      const speakerId = maybeRef('speaker', hop.speaker);
      rows.insert('hop', { ...hop, attestationId, speakerId });
    }
  };
  const addParts = (quoteId: number, quote: ArchivedQuote) => {
    for (const said of quote.attributions) addAttribution(quoteId, quote, said);
    for (const place of quote.attestations) addAttestation(quoteId, place);
    for (const check of quote.verifications) rows.insert('verification', { ...check, quoteId });
    for (const tag of quote.tags) rows.insert('quote_tag', { quoteId, tagId: ref('tag', tag) });
  };
  // The original may come behind its translation.
  const linkLater = (quote: ArchivedQuote) => {
    const { uuid, translationOf } = quote;
    if (translationOf === null) return;
    later(() => {
      const [id, original] = [uuid, translationOf].map((each) => load.find.byUuid('quote', each));
      if (!id) return;
      if (original && load.link(id, original)) return;
      cut('quotes', quote, 'Without the quote that it is translated from.');
    });
  };
  return {
    find: ({ uuid }) => load.find.byUuid('quote', uuid),
    add: (quote) => {
      addParts(rows.insert('quote', rowOf(quote)), quote);
      linkLater(quote);
    },
    replace: (id, quote) => {
      rows.update('quote', id, rowOf(quote));
      for (const part of ['attribution', 'attestation', 'verification', 'quote_tag'] as const) {
        load.clear(part, id);
      }
      addParts(id, quote);
      linkLater(quote);
    },
  };
}
