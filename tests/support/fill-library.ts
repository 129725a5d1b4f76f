import type { Catalogue } from '../../db/catalogue.ts';
import { addSource } from '../../core/sources.ts';
import { addSpeaker } from '../../core/speakers.ts';
import { addDetails, type MadeQuote } from './add-details.ts';

const GIVEN = [
  'Amira',
  'Boris',
  'Chidi',
  'Дарина',
  'Elena',
  'Farid',
  'Grace',
  'Hiroshi',
  'Ігор',
  'Jana',
];
const FAMILY = [
  'Okafor',
  'Petrov',
  'Quist',
  'Романенко',
  'Stern',
  'Tanaka',
  'Usman',
  'Vogel',
  'Weiss',
  'Young',
];
const WORDS =
  'the talks will go on until the border is safe and every report of the attack has been checked by people who were there we do not accept this claim because no evidence was shown and the ministry said nothing new about the plan for winter energy prices water bridges schools hospitals trade and votes'.split(
    ' ',
  );
const TAGS = ['energy', 'border', 'talks', 'evidence', 'winter'];

/** A generator of pseudo-random numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills a library with made-up quotes, in steps of 10,000; the same for the same seed. */
export function fillLibrary(catalogue: Catalogue, quotes: number, seed = 1): void {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { steps, newUuid, now } = catalogue;
  const [speakers, sources, tags] = steps.write('Fill with speakers and sources', () => [
    Array.from({ length: Math.max(10, quotes / 200) }, (_, i) =>
      addSpeaker(catalogue, {
        display: `${pick(GIVEN)} ${pick(FAMILY)}${i < 100 ? '' : ` ${i}`}`,
        kind: 'person',
      }),
    ),
    Array.from({ length: Math.max(10, quotes / 100) }, (_, i) =>
      addSource(catalogue, {
        title: `Report ${i}: ${pick(WORDS)} and ${pick(WORDS)}`,
        container: `${pick(FAMILY)} Times`,
        issued: `20${10 + (i % 16)}-0${1 + (i % 9)}-1${i % 10}`,
      }),
    ),
    TAGS.map((name) => catalogue.tags.insert(name, newUuid())),
  ]);

  const addOne = (): MadeQuote => {
    const text = Array.from({ length: 6 + Math.floor(random() * 30) }, () => pick(WORDS)).join(' ');
    const id = catalogue.quotes.insert(
      {
        text,
        segments: null,
        kind: pick(['direct', 'mixed', 'indirect'] as const),
        mode: null,
        language: 'en',
        saidOn: null,
        saidDay: null,
        addressee: null,
        translator: null,
        note: '',
      },
      newUuid(),
      now(),
    );
    // Few speakers say most: the square of an even choice.
    const speakerId = speakers[Math.floor(random() ** 2 * speakers.length)]!;
    catalogue.quotes.setAttributions(id, [
      { speakerId, roleId: null, basis: 'named', certainty: null, disputed: false },
    ]);
    catalogue.attestations.insert(
      id,
      {
        sourceId: pick(sources),
        snapshotId: null,
        exact: text,
        prefix: null,
        suffix: null,
        spans: [],
        locators: { paragraph: '3' },
        cue: 'said',
        cueSpan: null,
        mention: null,
        mentionSpan: null,
        match: 'unchecked',
        matchScore: null,
      },
      newUuid(),
    );
    if (random() < 0.2) catalogue.tags.put(pick(tags), [id]);
    return { id, text };
  };
  for (let made = 0; made < quotes; made += 10_000) {
    steps.write('Fill with quotes', () => {
      const quotesOfStep = Array.from({ length: Math.min(10_000, quotes - made) }, addOne);
      addDetails(catalogue, quotesOfStep, sources, speakers);
    });
  }
}
