import { ATTRIBUTION_BASES, QUOTE_KINDS, QUOTE_MODES } from '../../contract/quote-shapes.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { addAttestation } from '../attestations.ts';
import { addQuote } from '../quotes.ts';
import { addSource } from '../sources.ts';
import { addSpeaker } from '../speakers.ts';
import sample from './sample.json' with { type: 'json' };

type SampleQuote = (typeof sample.quotes)[number];

/** The member of a list that a text of the sample names. */
function oneOf<const T extends readonly string[]>(list: T, value: string): T[number] {
  const member = list.find((each) => each === value);
  if (member === undefined) throw new Error(`The sample says “${value}”.`);
  return member;
}

const quoteIds = (catalogue: Catalogue) =>
  catalogue.sample.quotes(sample.quotes.map(({ uuid }) => uuid));

/** Whether any quote of the sample is in the library. */
export function hasSample(catalogue: Catalogue): boolean {
  return quoteIds(catalogue).length > 0;
}

function addSpeakers(catalogue: Catalogue): void {
  for (const { uuid, ...speaker } of sample.speakers) {
    if (catalogue.sample.idOf('speaker', uuid) !== null) continue;
    const kind = oneOf(['person', 'organisation', 'group', 'unnamed'], speaker.kind);
    const aliases = speaker.aliases.map((alias) => ({
      ...alias,
      kind: oneOf(['spelling', 'native', 'short', 'nickname', 'former'], alias.kind),
    }));
    addSpeaker(catalogue, { ...speaker, kind, aliases }, uuid);
  }
}

function addSampleQuote(catalogue: Catalogue, sourceId: number, quote: SampleQuote): void {
  const { uuid, exact, speaker, paragraph, cue, mention, basis, ...said } = quote;
  const speakerId = speaker === null ? null : catalogue.sample.idOf('speaker', speaker);
  const attribution = {
    roleId: null,
    basis: oneOf(ATTRIBUTION_BASES, basis),
    certainty: null,
    disputed: false,
  };
  const id = addQuote(
    catalogue,
    {
      ...said,
      kind: oneOf(QUOTE_KINDS, said.kind),
      mode: said.mode === null ? null : oneOf(QUOTE_MODES, said.mode),
      language: 'en',
      attributions: speakerId === null ? [] : [{ ...attribution, speakerId }],
      attestations: [],
    },
    uuid,
  );
  addAttestation(catalogue, id, {
    sourceId,
    exact,
    locators: { paragraph },
    cue,
    mention,
    hops: [],
  });
}

/**
 * Puts the sample into the library, or back what of it is missing: one article of December 2025 in
 * which four people give rival accounts, with what they said.
 */
export function addSample(catalogue: Catalogue): void {
  catalogue.steps.write('Add the sample', () => {
    const { uuid, ...source } = sample.source;
    const sourceId = catalogue.sample.idOf('source', uuid) ?? addSource(catalogue, source, uuid);
    addSpeakers(catalogue);
    for (const tag of sample.tags) {
      // One that was given another name stays as it is; the sample's quotes get a new one.
      const known = catalogue.sample.idOf('tag', tag.uuid) ?? catalogue.tags.byName(tag.name);
      if (known === null) catalogue.tags.insert(tag.name, tag.uuid);
    }
    // The last first: of one day, what was added last is shown first.
    for (const quote of sample.quotes.toReversed()) {
      if (catalogue.sample.quotes([quote.uuid]).length > 0) continue;
      addSampleQuote(catalogue, sourceId, quote);
    }
    for (const relation of sample.relations) {
      const [from] = catalogue.sample.quotes([relation.from]);
      const [to] = catalogue.sample.quotes([relation.to]);
      if (from !== undefined && to !== undefined) {
        catalogue.sample.relate({ ...relation, from, to });
      }
    }
  });
}

/** Takes the sample away, but for speakers, tags and a source that other quotes need. */
export function removeSample(catalogue: Catalogue): void {
  catalogue.steps.write('Remove the sample', () => {
    const gone = quoteIds(catalogue);
    catalogue.translations.leave(gone);
    catalogue.sample.removeQuotes(gone);
    const uuids = (records: readonly { uuid: string }[]) => records.map(({ uuid }) => uuid);
    catalogue.sample.removeUnused('source', [sample.source.uuid]);
    catalogue.sample.removeUnused('speaker', uuids(sample.speakers));
    catalogue.sample.removeUnused('tag', uuids(sample.tags));
  });
}
