import { cueAt } from '../../clauses/cue.ts';
import { chunkOver, endOfPhrase } from '../../clauses/phrases.ts';
import type { Reading } from '../../../../text/reading.ts';
import { takesHearer } from '../../words/verbs/speech-verbs.ts';
import type { HopRule, Passing } from '../hop-rule.ts';
import { canPassOn, passesOn } from '../passing.ts';

/** Steps over the hearer, "on Monday" and "in an interview" behind a verb of saying. */
function overAsides(reading: Reading, from: number, hearer: boolean): number {
  const { items } = reading;
  let at = from;
  const heard = hearer ? chunkOver(reading, at) : null;
  if (heard?.from === at && heard.kind !== 'time') at = endOfPhrase(reading, heard);
  for (let steps = 0; steps < 4; steps++) {
    const link = items[at]?.part === 'ADP' ? 1 : 0;
    const aside = chunkOver(reading, at + link);
    if (aside?.from !== at + link || (link === 0 && aside.kind !== 'time')) return at;
    at = aside.to;
  }
  return at;
}

/** What stands between `from` and `to`, where it is "Ushakov said" or "said Ushakov" and nothing else. */
function onlySaying(reading: Reading, from: number, to: number): Passing | null {
  const { items } = reading;
  const first = chunkOver(reading, from);
  // "…, a point Ushakov acknowledged" tells of a point.
  if (first?.kind === 'name' && /^an?$/.test(items[from]?.lower ?? '')) return null;
  if (first?.from === from) {
    let verb = first.to;
    while (items[verb]?.part === 'ADV' || items[verb]?.part === 'AUX') verb++;
    const base = cueAt(items, verb);
    if (base === null) return null;
    const ends = overAsides(reading, verb + 1, takesHearer(base)) === to;
    return ends ? { by: first, verb } : null;
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

/** What is set between the comma at `open` and one before `limit`, with where the latter stands. */
function insertion(reading: Reading, open: number, limit: number): [Passing, number] | null {
  const { items } = reading;
  if (items[open]?.text !== ',') return null;
  let comma = open + 1;
  while (comma < limit && items[comma]?.text !== ',') comma++;
  const passing = comma < limit ? onlySaying(reading, open + 1, comma) : null;
  return passing && [passing, comma];
}

/** `Putin, Ushakov said, told Trump …`: set between commas in the clause. */
function inserted(reading: Reading, subjectTo: number, verb: number): Passing | null {
  const found = insertion(reading, subjectTo, verb);
  const rest = found ? reading.items.slice(found[1] + 1, verb) : [];
  return found && rest.every(({ part }) => part === 'AUX' || part === 'ADV') ? found[0] : null;
}

/** `Putin had told Trump, Ushakov said, that …`: behind the verb and who heard it. */
function insertedBehind(reading: Reading, verb: number): Passing | null {
  const { items, sentences, sentenceAt } = reading;
  const base = cueAt(items, verb);
  const hearer = base !== null && takesHearer(base) ? chunkOver(reading, verb + 1) : null;
  const open = hearer?.from === verb + 1 ? hearer.to : verb + 1;
  const found = insertion(reading, open, sentences[sentenceAt[verb] ?? 0]?.to ?? verb);
  const next = found && items[found[1] + 1];
  return found && (next?.part === 'QUOTE' || /^(?:that|to)$/.test(next?.lower ?? ''))
    ? found[0]
    : null;
}

/** `Putin told Trump that …, Ushakov said.`: behind a sentence that begins with the clause. */
function closing(reading: Reading, from: number, verb: number): Passing | null {
  const { items, sentences, sentenceAt } = reading;
  const sentence = sentences[sentenceAt[from] ?? 0];
  // A quotation may stand before it: "“…,” Putin told Trump, Ushakov said."
  const quoted = items[from - 1]?.part === 'QUOTE' && sentence?.from === from - 1;
  if (!sentence || (sentence.from !== from && !quoted)) return null;
  let to = sentence.to;
  while (to > verb && items[to - 1]?.part === 'PUNCT') to--;
  let begin = to - 1;
  while (begin > verb && items[begin]?.text !== ',' && items[begin]?.part !== 'QUOTE') begin--;
  // "Putin told Trump, Ushakov said" leaves nothing that was told, and "him, Lee said," is another's.
  if (begin <= verb || (begin === verb + 1 && !quoted)) return null;
  if (quoted && items[begin]?.part === 'QUOTE') return null;
  return onlySaying(reading, begin + 1, to);
}

/** The clause is interrupted, or closed, by one of saying that stands by itself. */
export const clauseAround: HopRule = (reading, { mention, from, cue: [verb], subject }) => {
  if (subject !== 'before') return null;
  return (
    checked(reading, inserted(reading, mention.to, verb)) ??
    checked(reading, insertedBehind(reading, verb)) ??
    checked(reading, closing(reading, from, verb))
  );
};
