import type { ExtractedQuote, MeaningSign } from '../contract/extraction.ts';
import { companyOf } from './languages/en/hops/company.ts';
import { isFinite } from './languages/en/clauses/cue.ts';
import { startOfTold } from './languages/en/hops/told-part.ts';
import { isQuotation } from './languages/en/rules/is-quotation.ts';
import type { Choice } from './ranking/candidate.ts';
import { findTold, type Told, toldSpan } from './reported/find-told.ts';
import type { Meanings } from './speakers/meaning.ts';
import { mentionSpan, speakerName } from './speakers/speaker-name.ts';
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
  /** Chance that the mention is the right one among those weighed; `null` where none were. */
  share: number | null;
  /** Chance that the name is whom the mention means; 1 for a name. */
  meantShare: number;
}

function cueSpan(reading: Reading, cue: readonly [number, number] | null): [number, number] | null {
  const first = cue && reading.items[cue[0]];
  const last = cue && reading.items[cue[1] - 1];
  return first && last ? [first.start, last.end] : null;
}

function naming(mention: Chunk | null, meanings: Meanings): Finding['by'] {
  if (!mention || mention.kind === 'time') return 'nobody';
  if (mention.kind === 'nominal' && meanings.has(mention)) return 'office';
  return mention.kind;
}

function signsOf(mention: Chunk | null, meanings: Meanings): MeaningSign[] {
  return [...((mention && meanings.get(mention)?.signs) ?? [])];
}

/** The quotations in quotation marks. @param choices - One for each quotation of the reading. */
export function quotedFindings(
  reading: Reading,
  choices: readonly Choice[],
  meanings: Meanings,
): Finding[] {
  return reading.quotations.flatMap(({ start, end }, index): Finding[] => {
    const chosen = choices[index] ?? null;
    const found = chosen?.mention ? chosen : null;
    if (!isQuotation(reading, index, found, chosen?.rule === 'agentless')) return [];
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
          speaker: mention && speakerName(reading, mention, meanings),
          ...companyOf(reading, { mention, cue: found?.cue ?? null }, meanings),
          reason: {
            rule: found?.rule ?? (chosen?.rule === 'agentless' ? 'agentless' : 'none'),
            signs: signsOf(mention, meanings),
          },
        },
        rule: found?.rule ?? 'none',
        by: naming(mention, meanings),
        short: text.length < 60 && text.trim().split(/\s+/).length < 3,
        share: chosen?.share ?? 0,
        meantShare: (mention && meanings.get(mention)?.share) ?? 1,
      },
    ];
  });
}

/** Something told in a clause or phrase. */
export interface ToldFinding extends Finding {
  /** Whether it has a verb of its own. */
  clause: boolean;
  /**
   * Where what the speaker said begins, by which words, and whether it has a verb of its own, when the
   * stretch tells who spoke too: at "she" of "Cho had told them she was “tired”". `null` for the whole.
   */
  spoken: { start: number; cue: [number, number] | null; clause: boolean } | null;
}

/** What stands in quotation marks, and what is told. */
export interface Found {
  quoted: readonly Finding[];
  told: readonly ToldFinding[];
}

/** What was chosen for the first quotation inside a stretch. */
function chosenIn(
  reading: Reading,
  [from, to]: Told['content'],
  choices: readonly Choice[],
): Choice | null {
  const first = reading.items.slice(from, to).find(({ part }) => part === 'QUOTE');
  return choices[first?.quotation ?? -1] ?? null;
}

/** The choice whose word of saying stands last in a stretch. @param byCue - Choices by the item of that word. */
function lastIn(
  byCue: ReadonlyMap<number | undefined, Choice>,
  [from, to]: Told['content'],
): Choice | null {
  for (let at = to - 1; at >= from; at--) {
    const choice = byCue.get(at);
    if (choice) return choice;
  }
  return null;
}

/** What is the speaker's own of a stretch in which they are named as speaking. */
function spokenOf(
  reading: Reading,
  [from, to]: Told['content'],
  { mention, cue }: Choice,
): ToldFinding['spoken'] {
  const { items } = reading;
  if (!mention || !cue || mention.from < from || mention.to > to) return null;
  if (cue[0] < from || cue[1] > to) return null;
  const quote = items.slice(from, to).findIndex(({ part }) => part === 'QUOTE');
  const end = quote < 0 ? to : from + quote;
  const begins = cue[0] < end ? startOfTold(reading, cue[0], end) : end;
  // Without a quotation only "Lee had promised" is looked at, which tells nothing by itself.
  if (quote < 0 && begins < to) return null;
  let clause = false;
  for (let at = begins; at < end; at++) clause ||= isFinite(items, at);
  const [start] = toldSpan(reading, [Math.min(begins, to - 1), to]);
  return { start, cue: cueSpan(reading, cue), clause };
}

/** What is told of somebody's words in a clause, with quotation marks in it (mixed) or without. */
export function reportedFindings(
  reading: Reading,
  choices: readonly Choice[],
  meanings: Meanings,
): ToldFinding[] {
  const byCue = new Map(choices.map((choice) => [choice.cue?.[0], choice]));
  return findTold(reading).map(({ content, teller, cue, type, clause, chance }): ToldFinding => {
    const [start, end] = toldSpan(reading, content);
    const chosen = chosenIn(reading, content, choices);
    const named = chosen ?? lastIn(byCue, content);
    const mention = chosen ? chosen.mention : teller;
    const within = teller !== null && teller.from >= content[0] && teller.to <= content[1];
    const words = [cue.at, cue.part === 'ADP' ? cue.at + 2 : cue.at + 1] as const;
    // Who stands in what is told does not tell it.
    const said = chosen ?? { mention: within ? null : teller, cue: words };
    return {
      quote: {
        start,
        end,
        text: reading.text.slice(start, end),
        type,
        cue: cueSpan(reading, words),
        speakerMention: mention && mentionSpan(reading, mention),
        speaker: mention && speakerName(reading, mention, meanings),
        ...companyOf(reading, said, meanings),
        reason: { rule: chosen?.rule ?? 'told', signs: signsOf(mention, meanings) },
      },
      rule: `told-${String(Math.floor(chance * 10))}`,
      by: naming(mention, meanings),
      short: false,
      share: chosen?.share ?? null,
      meantShare: (mention && meanings.get(mention)?.share) ?? 1,
      clause,
      spoken: named && spokenOf(reading, content, named),
    };
  });
}

/** Leaves out the quotations that stand inside a told clause, which shows them with their marks. */
export function outsideTold(quoted: readonly Finding[], reported: readonly Finding[]): Finding[] {
  const mixed = reported.filter(({ quote }) => quote.type === 'mixed');
  let next = 0;
  return quoted.filter(({ quote }) => {
    while ((mixed[next]?.quote.end ?? Infinity) <= quote.start) next++;
    const over = mixed[next]?.quote;
    return !over || quote.start < over.start || quote.end > over.end;
  });
}
