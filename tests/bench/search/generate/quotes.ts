import { type Chance, drawBy, zipf } from './chance.ts';
import type { MadeDay, MadeSource } from './sources.ts';
import type { MadeSpeaker } from './speakers.ts';
import { CYRILLIC_SHARE, type Languages } from './texts.ts';

/** A made-up quote with what hangs on it. */
export interface MadeQuote {
  id: number;
  uuid: string;
  text: string;
  language: string | null;
  kind: (typeof KINDS)[number][0];
  mode: (typeof MODES)[number][0];
  said: MadeDay | null;
  note: string;
  /** Row in the file of the quotes; ascending, as are the times. */
  addedAt: number;
  translationOf: number | null;
  speakers: readonly { id: number; roleId: number | null }[];
  /** Ids of sources; the first is the one with which it was added. */
  sources: readonly number[];
  attestationUuids: readonly string[];
  /** The one who passed it on. */
  hop: number | null;
  /** A quote that it denies or confirms. */
  relation: { to: number; kind: 'denies' | 'confirms' | 'repeats'; uuid: string } | null;
  /** Ids. */
  tags: readonly number[];
  collections: readonly number[];
  status: (typeof STATUSES)[number][0] | null;
}

const KINDS = [
  ['direct', 60],
  ['indirect', 20],
  ['mixed', 15],
  ['paraphrase', 5],
] as const;
const MODES = [
  ['spoken', 50],
  [null, 35],
  ['written', 10],
  ['post', 5],
] as const;
const STATUSES = [
  ['text matches source', 60],
  ['primary source found', 22],
  ['disputed', 8],
  ['misattributed', 5],
  ['fabricated', 3],
  ['retracted', 2],
] as const;
/** Of quotes in Latin script; the words are the same, since what they mean is nothing anyway. */
const LATIN_LANGUAGES = [
  ['en', 80],
  [null, 10],
  ['de', 4],
  ['fr', 3],
  ['es', 2],
  ['en-GB', 1],
] as const;

export const TAGS = 300;
export const COLLECTIONS = 40;
const TAGGED = 0.2;
const COLLECTED = 0.05;
const CHECKED = 0.1;
const NOTED = 0.05;
const DATED = 0.8;
/** Milliseconds of 2020-01-01. */
export const BEGIN = 1_577_836_800_000;

/** Draws the first of each pair by the second. */
function drawOf<T>(pairs: readonly (readonly [T, number])[], chance: Chance): () => T {
  const draw = drawBy(
    pairs.map(([, weight]) => weight),
    chance,
  );
  return () => pairs[draw()]![0];
}

/** Some different numbers from 1 on. */
function someIds(most: number, draw: () => number, chance: Chance): number[] {
  return [...new Set(Array.from({ length: 1 + chance.below(most) }, () => draw() + 1))];
}

/** The day on which it was said, which is not always known so exactly. */
function saidBefore({ year, month, day }: MadeDay, chance: Chance): MadeDay | null {
  if (!chance.is(DATED)) return null;
  if (chance.is(0.02)) return { year, month: 0, day: 0 };
  if (chance.is(0.05)) return { year, month, day: 0 };
  return { year, month, day: Math.max(1, day - chance.below(4)) };
}

/** The role held in that year, chosen where there is one. */
const roleIn = ({ roles }: MadeSpeaker, year: number): number | null =>
  roles.find(({ startYear, endYear }) => startYear <= year && (endYear ?? year) >= year)?.id ??
  null;

/** Makes the function that makes the next quote, which stands in the source that is given. */
export function quoteMaker(
  {
    languages,
    speakers,
    sources,
  }: { languages: Languages; speakers: readonly MadeSpeaker[]; sources: readonly MadeSource[] },
  chance: Chance,
  newUuid: () => string,
): (source: MadeSource) => MadeQuote {
  const drawSpeaker = drawBy(zipf(speakers.length, 1, 5), chance);
  const drawTag = drawBy(zipf(TAGS, 1, 2), chance);
  const drawCollection = drawBy(zipf(COLLECTIONS, 1, 2), chance);
  const kind = drawOf(KINDS, chance);
  const mode = drawOf(MODES, chance);
  const status = drawOf(STATUSES, chance);
  const latin = drawOf(LATIN_LANGUAGES, chance);
  const scripts = drawOf(
    [
      ['en', 1 - CYRILLIC_SHARE.uk - CYRILLIC_SHARE.ru],
      ['uk', CYRILLIC_SHARE.uk],
      ['ru', CYRILLIC_SHARE.ru],
    ] as const,
    chance,
  );
  let made = 0;

  const relationOf = (id: number): MadeQuote['relation'] =>
    id > 100 && chance.is(0.01)
      ? {
          to: id - 1 - chance.below(100),
          kind: chance.pick(['denies', 'confirms', 'repeats']),
          uuid: newUuid(),
        }
      : null;

  return (source) => {
    const id = (made += 1);
    const script = scripts();
    const named = chance.is(0.02) ? [] : someIds(chance.is(0.04) ? 2 : 1, drawSpeaker, chance);
    const places = chance.is(0.03) ? [source.id, 1 + chance.below(sources.length)] : [source.id];
    const standing = [...new Set(places)];
    return {
      id,
      uuid: newUuid(),
      text: languages[script].sentences(languages.length()),
      language: script === 'en' ? latin() : script,
      kind: kind(),
      mode: mode(),
      said: saidBefore(source.issued, chance),
      note: chance.is(NOTED) ? languages.en.sentences(5 + chance.below(11)) : '',
      addedAt: BEGIN + id * 60_000,
      translationOf: id > 100 && chance.is(0.005) ? id - 1 - chance.below(100) : null,
      speakers: named.map((each) => ({
        id: each,
        roleId: roleIn(speakers[each - 1]!, source.issued.year),
      })),
      sources: standing,
      attestationUuids: standing.map(() => newUuid()),
      hop: chance.is(0.02) ? drawSpeaker() + 1 : null,
      relation: relationOf(id),
      tags: chance.is(TAGGED) ? someIds(3, drawTag, chance) : [],
      collections: chance.is(COLLECTED) ? someIds(2, drawCollection, chance) : [],
      status: chance.is(CHECKED) ? status() : null,
    };
  };
}
