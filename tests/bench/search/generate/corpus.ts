import { createHash } from 'node:crypto';
import type { Size } from '../size.ts';
import { chanceFrom } from './chance.ts';
import { BEGIN, COLLECTIONS, type MadeQuote, quoteMaker, TAGS } from './quotes.ts';
import { type MadeSource, makeSources } from './sources.ts';
import { type MadeSpeaker, makeSpeakers } from './speakers.ts';
import { type Languages, makeLanguages } from './texts.ts';
import { uuidsFrom } from './uuids.ts';

/** Another number wherever another library comes out of the same size. */
export const VERSION = 1;
const SEED = 20_260_704;

/** The text of a source as it is stored, with the places of its quotes in UTF-16 offsets. */
export interface MadeSnapshot {
  id: number;
  uuid: string;
  sourceId: number;
  text: string;
  sha256: string;
  spans: readonly (readonly [start: number, end: number])[];
}

/** A source with the quotes with which it came. */
export interface MadeArticle {
  source: MadeSource;
  quotes: readonly MadeQuote[];
  snapshot: MadeSnapshot | null;
}

/** What a library of the bench is made of, the same each time. */
export interface Corpus {
  languages: Languages;
  speakers: readonly MadeSpeaker[];
  sources: readonly MadeSource[];
  tags: readonly { id: number; uuid: string; name: string }[];
  collections: readonly { id: number; uuid: string; name: string; parentId: number | null }[];
  /** The sources one after another, each with its quotes; can be walked through once. */
  articles: () => Generator<MadeArticle>;
}

/** Draws of one part: what one part takes changes no other. */
const chanceOf = (part: number) => chanceFrom(SEED + part);

/** The words of the bench, with texts in them. */
export const corpusLanguages = (): Languages => makeLanguages(chanceOf(1));

/** The speakers of a library of this size, the most quoted first. */
export function corpusSpeakers({ speakers }: Size): MadeSpeaker[] {
  const chance = chanceOf(2);
  return makeSpeakers(speakers, chance, uuidsFrom(chance, BEGIN));
}

/** The text in which the quotes stand, with words around them. */
function storedText(quotes: readonly MadeQuote[], filler: () => string) {
  const spans: [number, number][] = [];
  let text = filler();
  for (const quote of quotes) {
    const start = text.length + 3;
    spans.push([start, start + quote.text.length]);
    text += `\n\n“${quote.text}”\n\n${filler()}`;
  }
  return { text, spans, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

export function makeCorpus(size: Size): Corpus {
  const languages = corpusLanguages();
  const speakers = corpusSpeakers(size);
  const chance = chanceOf(3);
  const uuid = uuidsFrom(chance, BEGIN + 1_000_000);
  const sources = makeSources(size, languages.en, chance, uuid);
  const tags = Array.from({ length: TAGS }, (_, i) => ({
    id: i + 1,
    uuid: uuid(),
    name: `${languages.en.title(1)} ${i + 1}`.toLowerCase(),
  }));
  const collections = Array.from({ length: COLLECTIONS }, (_, i) => ({
    id: i + 1,
    uuid: uuid(),
    name: languages.en.title(2),
    // Every fourth stands in one before it.
    parentId: i % 4 === 3 ? i - 2 : null,
  }));
  return {
    languages,
    speakers,
    sources,
    tags,
    collections,
    *articles() {
      const make = quoteMaker({ languages, speakers, sources }, chance, uuid);
      let snapshots = 0;
      for (const source of sources) {
        const quotes = Array.from({ length: source.quotes }, () => make(source));
        const snapshot: MadeSnapshot | null = source.stored
          ? {
              id: (snapshots += 1),
              uuid: uuid(),
              sourceId: source.id,
              ...storedText(quotes, () => languages.en.sentences(20 + chance.below(60))),
            }
          : null;
        yield { source, quotes, snapshot };
      }
    },
  };
}
