import { cueAt } from '../../clauses/cue.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import type { Reading } from '../../../../text/reading.ts';
import { takesHearer } from '../../words/verbs/speech-verbs.ts';
import type { HopRule, Passing } from '../hop-rule.ts';
import { canPassOn, passesOn } from '../passing.ts';

/** What stands between `from` and `to`, where it is "Ushakov said" or "said Ushakov" and nothing else. */
function onlySaying(reading: Reading, from: number, to: number): Passing | null {
  const { items } = reading;
  const first = chunkOver(reading, from);
  if (first?.from === from) {
    let verb = first.to;
    while (items[verb]?.part === 'ADV' || items[verb]?.part === 'AUX') verb++;
    let end = verb + 1;
    for (let time = chunkOver(reading, end); time?.kind === 'time'; time = chunkOver(reading, end))
      end = time.to;
    return end === to && cueAt(items, verb) ? { by: first, verb } : null;
  }
  const base = cueAt(items, from);
  const by = chunkOver(reading, from + 1);
  if (base === null || takesHearer(base) || by?.from !== from + 1 || by.to !== to) return null;
  return { by, verb: from };
}

function checked(reading: Reading, passing: Passing | null): Passing | null {
  if (!passing || passing.verb === null || !canPassOn(reading, passing.by)) return null;
  return passesOn(reading, passing.by, passing.verb) ? passing : null;
}

/** `Putin, Ushakov said, told Trump …`: set between commas in the clause. */
function inserted(reading: Reading, subjectTo: number, verb: number): Passing | null {
  const { items } = reading;
  if (items[subjectTo]?.text !== ',') return null;
  let comma = subjectTo + 1;
  while (comma < verb && items[comma]?.text !== ',') comma++;
  const rest = items.slice(comma + 1, verb);
  const reaches = comma < verb && rest.every(({ part }) => part === 'AUX' || part === 'ADV');
  return reaches ? onlySaying(reading, subjectTo + 1, comma) : null;
}

/** `Putin told Trump that …, Ushakov said.`: behind a sentence that begins with the clause. */
function closing(reading: Reading, from: number, verb: number): Passing | null {
  const { items, sentences, sentenceAt } = reading;
  const sentence = sentences[sentenceAt[from] ?? 0];
  if (!sentence || sentence.from !== from) return null;
  let to = sentence.to;
  while (to > verb && items[to - 1]?.part === 'PUNCT') to--;
  let begin = to - 1;
  while (begin > verb && items[begin]?.text !== ',' && items[begin]?.part !== 'QUOTE') begin--;
  // "Putin told Trump, Ushakov said" leaves nothing that was told, and "him, Lee said," is another's.
  if (begin <= verb + 1) return null;
  return onlySaying(reading, begin + 1, to);
}

/** The clause is interrupted, or closed, by one of saying that stands by itself. */
export const clauseAround: HopRule = (reading, { mention, from, cue: [verb], subject }) => {
  if (subject !== 'before') return null;
  return (
    checked(reading, inserted(reading, mention.to, verb)) ??
    checked(reading, closing(reading, from, verb))
  );
};
