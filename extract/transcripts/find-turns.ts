import type { ExtractedQuote } from '../../contract/extraction.ts';
import { turnsOf } from './turns.ts';
import { whoIs } from './who.ts';

/** How sure a turn is: what is labelled with a name stands there in black and white. */
const sure = { named: 0.97, unnamed: 0.6 };

/** The turns of a transcript as quotations, with their time; none where the text is none. */
export function findTurns(text: string): ExtractedQuote[] {
  const turns = turnsOf(text);
  const who = whoIs(
    text,
    turns.map(({ label }) => label.name),
  );
  const speakers = new Map<string, string | null>();
  return turns.map(({ start, end, label, time }) => {
    const known = speakers.get(label.name);
    const speaker = known === undefined ? who(label.name) : known;
    speakers.set(label.name, speaker);
    return {
      start,
      end,
      text: text.slice(start, end),
      type: 'direct',
      cue: null,
      speakerMention: [label.start, label.end],
      speaker,
      others: [],
      hops: [],
      reason: { rule: 'name-colon', signs: [] },
      confidence: speaker === null ? sure.unnamed : sure.named,
      ...(time !== null && { locator: { timestamp: time } }),
    };
  });
}

/** Makes the function that tells the time in a recording at an offset of its transcript. */
export function timesIn(text: string): (offset: number) => string | null {
  const turns = turnsOf(text);
  return (offset) => turns.findLast(({ start }) => start <= offset)?.time ?? null;
}
