import { z } from 'zod';
import { CslItem } from '../csl.ts';
import { AttributionBasis, MatchState, QuoteKind, QuoteMode } from '../quote-shapes.ts';
import { RelationKind } from '../relations.ts';
import { QuoteFilters, QuoteQuery } from '../search.ts';
import { Segments } from '../segments.ts';
import { Instant, Span } from '../shapes.ts';
import { Alias, SpeakerKind, WikidataId } from '../speaker-shapes.ts';
import { VerificationStatus } from '../verifications.ts';
import { Filled, MaybeDate, MaybeText, Position, Share, Text, Uuid } from './fields.ts';
import { ArchivedReview } from './reviews.ts';

/*
 * Records as an archive has them (docs/formats.md): named by their UUIDs, with what belongs to them
 * alone inside. Every key is always there, and none else may be.
 */

const ArchivedRole = z.strictObject({
  title: Filled,
  organisation: MaybeText,
  startsOn: MaybeDate,
  endsOn: MaybeDate,
});
export type ArchivedRole = z.infer<typeof ArchivedRole>;

const ArchivedSpeaker = z.strictObject({
  uuid: Uuid,
  kind: SpeakerKind,
  display: Filled,
  given: MaybeText,
  family: MaybeText,
  particles: MaybeText,
  sortName: MaybeText,
  nativeName: MaybeText,
  wikidata: WikidataId.nullable(),
  note: Text,
  addedAt: Instant,
  trashedAt: Instant.nullable(),
  aliases: z.array(
    z.strictObject({
      form: Filled,
      language: MaybeText,
      script: MaybeText,
      kind: Alias.shape.kind.unwrap(),
    }),
  ),
  roles: z.array(ArchivedRole),
});
export type ArchivedSpeaker = z.infer<typeof ArchivedSpeaker>;

const ArchivedEvent = z.strictObject({
  uuid: Uuid,
  name: Filled,
  place: MaybeText,
  heldOn: MaybeDate,
  note: Text,
});
export type ArchivedEvent = z.infer<typeof ArchivedEvent>;

const TitledCsl = CslItem.extend({ type: Filled, title: Filled });
/** CSL-JSON as it stands: what is checked here is kept in its own order of keys. */
const ArchivedCsl = z.custom<CslItem>(
  (item) => TitledCsl.safeParse(item).success,
  'Is no CSL-JSON with type and title',
);

const ArchivedSource = z.strictObject({
  uuid: Uuid,
  csl: ArchivedCsl,
  titleSentence: MaybeText,
  titleShort: MaybeText,
  issued: MaybeDate,
  accessed: MaybeDate,
  medium: MaybeText,
  archiveUrl: MaybeText,
  archivedOn: MaybeDate,
  note: Text,
  addedAt: Instant,
  trashedAt: Instant.nullable(),
});
export type ArchivedSource = z.infer<typeof ArchivedSource>;

/** Its text is a file of its own, `snapshots/UUID.txt`. */
const ArchivedSnapshot = z.strictObject({
  uuid: Uuid,
  source: Uuid,
  /** Of the UTF-8 bytes of the text. */
  sha256: z.string().regex(/^[\da-f]{64}$/, 'Is no SHA-256'),
  origin: Text,
  takenAt: Instant,
});
export type ArchivedSnapshot = z.infer<typeof ArchivedSnapshot>;

const ArchivedTag = z.strictObject({ uuid: Uuid, name: Filled, colour: MaybeText });
export type ArchivedTag = z.infer<typeof ArchivedTag>;

/** A saved search as it is stored, but that it names records by their UUIDs. */
const ArchivedQuery = QuoteQuery.extend({
  filters: QuoteFilters.extend({
    speakers: z.array(Uuid),
    sources: z.array(Uuid),
    tags: z.array(Uuid),
    collections: z.array(Uuid),
    answers: z.strictObject({ by: Uuid, kind: z.string(), to: Uuid }).nullable(),
  }),
});
export type ArchivedQuery = z.infer<typeof ArchivedQuery>;

const ArchivedCollection = z.strictObject({
  uuid: Uuid,
  parent: Uuid.nullable(),
  position: Position,
  name: Filled,
  /** Of a saved search; one that Dixit itself cannot read any more is kept as it is. */
  query: z.union([ArchivedQuery, z.strictObject({ unreadable: z.json() })]).nullable(),
});
export type ArchivedCollection = z.infer<typeof ArchivedCollection>;

const ArchivedHop = z.strictObject({
  position: Position,
  speaker: Uuid.nullable(),
  name: Filled,
  verb: MaybeText,
});

const ArchivedAttestation = z.strictObject({
  uuid: Uuid,
  source: Uuid,
  snapshot: Uuid.nullable(),
  position: Position,
  exact: Filled,
  prefix: MaybeText,
  suffix: MaybeText,
  spans: z.array(Span),
  locators: z.record(z.string(), Text),
  cue: MaybeText,
  cueSpan: Span.nullable(),
  mention: MaybeText,
  mentionSpan: Span.nullable(),
  match: MatchState,
  matchScore: Share.nullable(),
  hops: z.array(ArchivedHop),
});
export type ArchivedAttestation = z.infer<typeof ArchivedAttestation>;

const ArchivedAttribution = z.strictObject({
  speaker: Uuid,
  /** One of the roles of the speaker. */
  role: ArchivedRole.nullable(),
  position: Position,
  basis: AttributionBasis,
  certainty: Share.nullable(),
  disputed: z.boolean(),
});
export type ArchivedAttribution = z.infer<typeof ArchivedAttribution>;

const ArchivedQuote = z.strictObject({
  uuid: Uuid,
  text: Filled,
  segments: Segments.nullable(),
  language: MaybeText,
  kind: QuoteKind,
  mode: QuoteMode.nullable(),
  saidOn: MaybeDate,
  event: Uuid.nullable(),
  addressee: MaybeText,
  translationOf: Uuid.nullable(),
  translator: MaybeText,
  note: Text,
  addedAt: Instant,
  editedAt: Instant,
  trashedAt: Instant.nullable(),
  attributions: z.array(ArchivedAttribution),
  attestations: z.array(ArchivedAttestation),
  verifications: z.array(
    z.strictObject({ status: VerificationStatus, evidence: Text, at: Instant }),
  ),
  tags: z.array(Uuid),
});
export type ArchivedQuote = z.infer<typeof ArchivedQuote>;

/** That a quote is in a collection. */
const ArchivedMembership = z.strictObject({ collection: Uuid, quote: Uuid, position: Position });
export type ArchivedMembership = z.infer<typeof ArchivedMembership>;

const ArchivedRelation = z.strictObject({
  uuid: Uuid,
  from: Uuid,
  to: Uuid,
  kind: RelationKind,
  rationale: Text,
});
export type ArchivedRelation = z.infer<typeof ArchivedRelation>;

/** What was decided of two quotes that are alike. */
const ArchivedLikeness = z.strictObject({
  quote: Uuid,
  other: Uuid,
  verdict: z.enum(['variant', 'apart']),
});
export type ArchivedLikeness = z.infer<typeof ArchivedLikeness>;

/** A preset, or a list that was saved: as it is stored, which names quotes by their UUIDs. */
const ArchivedList = z.strictObject({
  uuid: Uuid,
  name: Filled,
  settings: z.json(),
  content: z.json(),
});
export type ArchivedList = z.infer<typeof ArchivedList>;

/** A citation style of the user's own; `content` is its file. */
const ArchivedStyle = z.strictObject({
  uuid: Uuid,
  title: Filled,
  format: MaybeText,
  locale: MaybeText,
  content: Filled.max(1_000_000),
});
export type ArchivedStyle = z.infer<typeof ArchivedStyle>;

/** The files of records, each after those that it refers to. `quotes` refer to others of their own. */
export const ARCHIVED = {
  speakers: ArchivedSpeaker,
  events: ArchivedEvent,
  sources: ArchivedSource,
  snapshots: ArchivedSnapshot,
  tags: ArchivedTag,
  quotes: ArchivedQuote,
  relations: ArchivedRelation,
  likenesses: ArchivedLikeness,
  collections: ArchivedCollection,
  memberships: ArchivedMembership,
  reviews: ArchivedReview,
  styles: ArchivedStyle,
  lists: ArchivedList,
} as const;
export type ArchivedKind = keyof typeof ARCHIVED;
export type Archived = { [K in ArchivedKind]: z.infer<(typeof ARCHIVED)[K]> };

export const ARCHIVED_KINDS = Object.keys(ARCHIVED) as ArchivedKind[];
export const ArchivedKind = z.enum(ARCHIVED_KINDS);
