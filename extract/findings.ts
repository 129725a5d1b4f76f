import type { ExtractedQuote } from '../contract/extraction.ts';
import type { Character } from './names/cast.ts';
import { isQuotation } from './rules/is-quotation.ts';
import type { Choice } from './ranking/candidate.ts';
import { findReports } from './reported/find-reports.ts';
import { speakerName } from './speakers/speaker-name.ts';
import type { Chunk, Reading } from './text/reading.ts';

/** A quotation found, with the signs by which its confidence is told. */
export interface Finding {
  quote: Omit<ExtractedQuote, 'confidence'>;
  /** Name of the rule that found the speaker. */
  rule: string;
  /** How the speaker is named there. */
  by: 'name' | 'pronoun' | 'office' | 'nominal' | 'nobody';
  /** Whether only a word or two are quoted. */
  short: boolean;
  /** Chance that the mention is the right one among those weighed; `null` for what is told. */
  share: number | null;
}

type Meant = ReadonlyMap<Chunk, Character>;

/** Offsets of the words that name the speaker: a bare name without its titles, else the phrase. */
function mentionSpan(reading: Reading, chunk: Chunk): [number, number] | null {
  const first = reading.items[chunk.kind === 'name' ? chunk.nameFrom : chunk.from];
  const last = reading.items[chunk.to - 1];
  return first && last ? [first.start, last.end] : null;
}

function cueSpan(reading: Reading, cue: readonly [number, number] | null): [number, number] | null {
  const first = cue && reading.items[cue[0]];
  const last = cue && reading.items[cue[1] - 1];
  return first && last ? [first.start, last.end] : null;
}

function naming(mention: Chunk | null, meant: Meant): Finding['by'] {
  if (!mention || mention.kind === 'time') return 'nobody';
  if (mention.kind === 'nominal' && meant.has(mention)) return 'office';
  return mention.kind;
}

/** The quotations in quotation marks. @param choices - One for each quotation of the reading. */
export function quotedFindings(
  reading: Reading,
  choices: readonly Choice[],
  meant: Meant,
): Finding[] {
  return reading.quotations.flatMap(({ start, end }, index): Finding[] => {
    const chosen = choices[index] ?? null;
    const found = chosen?.mention ? chosen : null;
    if (!isQuotation(reading, index, found)) return [];
    const text = reading.text.slice(start, end);
    const mention = found?.mention ?? null;
    return [
      {
        quote: {
          start,
          end,
          text,
          type: 'direct',
          cue: found && cueSpan(reading, found.cue),
          speakerMention: mention && mentionSpan(reading, mention),
          speaker: mention && speakerName(reading, mention, meant),
        },
        rule: found?.rule ?? 'none',
        by: naming(mention, meant),
        short: text.length < 60 && text.trim().split(/\s+/).length < 3,
        share: chosen?.share ?? 0,
      },
    ];
  });
}

/** What is told of somebody's words without quotation marks. */
export function reportedFindings(reading: Reading, meant: Meant): Finding[] {
  return findReports(reading).flatMap(({ content, mention, cue, rule }): Finding[] => {
    const start = reading.items[content[0]]?.start;
    const end = reading.items[content[1] - 1]?.end;
    if (start === undefined || end === undefined || start >= end) return [];
    return [
      {
        quote: {
          start,
          end,
          text: reading.text.slice(start, end),
          type: 'indirect',
          cue: cueSpan(reading, cue),
          speakerMention: mentionSpan(reading, mention),
          speaker: speakerName(reading, mention, meant),
        },
        rule,
        by: naming(mention, meant),
        short: false,
        share: null,
      },
    ];
  });
}
