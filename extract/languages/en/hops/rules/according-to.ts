import { chunkOver, endOfPhrase } from '../../clauses/phrases.ts';
import type { Chunk, Reading, Sentence } from '../../../../text/reading.ts';
import type { HopRule, SayingClause } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

/** How many words of a sentence are looked through for who told it. */
const reach = 80;

const isAccording = ({ items }: Reading, at: number): boolean =>
  items[at]?.lower === 'according' && items[at + 1]?.lower === 'to';

/** Where "familiar with the talks" and the like end behind a phrase. */
function endOfSource(reading: Reading, source: Chunk): number {
  const { items } = reading;
  const to = endOfPhrase(reading, source);
  if (items[to]?.part !== 'ADJ' || items[to + 1]?.part !== 'ADP') return to;
  const matter = chunkOver(reading, to + 2);
  return matter ? endOfPhrase(reading, matter) : to;
}

/** `According to aides to Trump, Lee said …`: the clause begins behind the comma. */
function before(reading: Reading, sentence: Sentence, { from }: SayingClause): Chunk | null {
  const source = isAccording(reading, sentence.from) ? chunkOver(reading, sentence.from + 2) : null;
  if (!source) return null;
  const comma = endOfSource(reading, source);
  return reading.items[comma]?.text === ',' && comma + 1 === from ? source : null;
}

/** Whether "who was there", "briefed on it" and nothing else follows a source to the end of a sentence. */
function describesToEnd({ items }: Reading, { to }: Sentence, source: Chunk): boolean {
  const who = items[source.to];
  const begins = who?.lower === 'who' || /^(?:briefed|with|present|in)$/.test(who?.lower ?? '');
  if (to - source.to > reach) return false;
  const rest = items.slice(source.to, to - 1);
  return begins && rest.every(({ part, text }) => part !== 'QUOTE' && !/^[,;:]$/.test(text));
}

/** `Lee, according to Reuters, said …`: set between commas behind the subject. */
function within(reading: Reading, { mention, cue, subject }: SayingClause): Chunk | null {
  const { items } = reading;
  if (subject !== 'before' || items[mention.to]?.text !== ',') return null;
  const source = isAccording(reading, mention.to + 1) ? chunkOver(reading, mention.to + 3) : null;
  if (!source) return null;
  const comma = endOfSource(reading, source);
  const rest = items.slice(comma + 1, cue[0]);
  const reaches = rest.every(({ part }) => part === 'AUX' || part === 'ADV');
  return items[comma]?.text === ',' && reaches ? source : null;
}

/** `Lee said …, according to aides to Trump.`: it ends a sentence of which the clause is the only one. */
function behind(reading: Reading, sentence: Sentence, clause: SayingClause): Chunk | null {
  const { items } = reading;
  let at = clause.cue[1];
  const end = Math.min(sentence.to, at + reach);
  while (at < end && !isAccording(reading, at)) at++;
  const source = at < end ? chunkOver(reading, at + 2) : null;
  if (!source || !/^[,—–]$/.test(items[at - 1]?.text ?? '')) return null;
  // "Lee said it is late and Marsh said it is not, according to Roe" leaves open what is known from Roe.
  const others = items
    .slice(clause.cue[1], at)
    .some(({ lower }) => /^(?:and|but|while|which|who|whose|\()$/.test(lower));
  const opens = clause.from === sentence.from || items[clause.from - 1]?.part === 'QUOTE';
  const next = items[endOfSource(reading, source)];
  const closes =
    next === undefined ||
    next.paragraph !== sentence.paragraph ||
    next.text === '.' ||
    describesToEnd(reading, sentence, source);
  return !others && closes && (opens || clause.subject === 'behind') ? source : null;
}

/** What somebody said is known from another: by "according to" around the clause that says so. */
export const accordingTo: HopRule = (reading, clause) => {
  const { sentences, sentenceAt } = reading;
  if (clause.subject === null) return null;
  const sentence = sentences[sentenceAt[clause.from] ?? 0];
  if (!sentence || clause.cue[0] >= sentence.to) return null;
  const by =
    before(reading, sentence, clause) ??
    within(reading, clause) ??
    behind(reading, sentence, clause);
  return by && canPassOn(reading, by) ? { by, verb: null } : null;
};
