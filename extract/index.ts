import type { ExtractedQuote } from '../contract/extraction.ts';
import { castOf } from './names/cast.ts';
import { nameUse } from './names/name-use.ts';
import { attribute } from './rules/attribute.ts';
import type { Attribution } from './rules/rule.ts';
import { isQuotation } from './rules/is-quotation.ts';
import { follow } from './speakers/track.ts';
import { speakerName } from './speakers/speaker-name.ts';
import type { Chunk, Reading } from './text/reading.ts';
import { read } from './text/read.ts';
import { createTagger } from './text/tagger.ts';

/** Finds the quotations of a text and whose they are. */
export interface Extractor {
  extract(text: string): ExtractedQuote[];
}

/** Offsets of the words that name the speaker: a bare name without its titles, else the phrase. */
function mentionSpan(reading: Reading, chunk: Chunk): [number, number] | null {
  const first = reading.items[chunk.kind === 'name' ? chunk.nameFrom : chunk.from];
  const last = reading.items[chunk.to - 1];
  return first && last ? [first.start, last.end] : null;
}

function cueSpan(reading: Reading, cue: Attribution['cue']): [number, number] | null {
  const first = cue && reading.items[cue[0]];
  const last = cue && reading.items[cue[1] - 1];
  return first && last ? [first.start, last.end] : null;
}

/** Loads the language model, once for all texts; the extractor keeps nothing from one to the next. */
export function createExtractor(): Extractor {
  const tag = createTagger();

  return {
    extract(text) {
      const reading = read(text, tag);
      const attributions = attribute(reading);
      const cast = castOf([
        ...reading.chunks
          .filter(({ kind }) => kind === 'name')
          .map((chunk) => nameUse(reading.items, chunk)),
        ...reading.quoted.chunks
          .filter(({ kind }) => kind === 'name')
          .map((chunk) => nameUse(reading.quoted.items, chunk)),
      ]);
      const speaking = new Set(attributions.flatMap((found) => found?.mention ?? []));
      const meant = follow(reading, cast, speaking);
      return reading.quotations.flatMap((quotation, index): ExtractedQuote[] => {
        const found = attributions[index] ?? null;
        if (!isQuotation(reading, index, found)) return [];
        const { start, end } = quotation;
        return [
          {
            start,
            end,
            text: text.slice(start, end),
            type: 'direct',
            cue: found && cueSpan(reading, found.cue),
            speakerMention: found?.mention ? mentionSpan(reading, found.mention) : null,
            speaker: found?.mention ? speakerName(reading, found.mention, meant) : null,
            confidence: found ? 0.7 : 0.2,
            ...{ rule: found?.rule },
          },
        ];
      });
    },
  };
}
