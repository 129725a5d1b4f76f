import { chunkOver, endOfPhrase } from '../../clauses/phrases.ts';
import type { Chunk, Reading } from '../../../../text/reading.ts';
import { cueAt } from '../../clauses/cue.ts';
import type { Said } from '../../../../speakers/named-together.ts';
import type { InnerRule } from './inner-rule.ts';

/** How far before the quotation somebody may be quoted, in items. */
const reach = 40;

/** Steps over "(58)", ", a witness," behind a phrase. */
function behind({ items }: Reading, phrase: Chunk, from: number, item: number): number {
  if (items[from]?.text !== ',') return from;
  for (let at = from + 1; at < Math.min(item, phrase.to + 12); at++)
    if (items[at]?.text === ',') return at + 1;
  return from;
}

/** `quoted Lee as saying`, `citing Lee, said`. */
function asObject(reading: Reading, verb: number, item: number): Said | null {
  const { items } = reading;
  const source = chunkOver(reading, verb + 1);
  if (source?.from !== verb + 1) return null;
  const end = endOfPhrase(reading, source);
  const as = behind(reading, source, end, item);
  if (items[as]?.lower === 'as' && cueAt(items, as + 1) !== null)
    return { mention: source, cue: [as + 1, as + 2] };
  if (!items[verb]?.lower.endsWith('ing') || items[end]?.text !== ',') return null;
  for (let at = end + 1; at < Math.min(item, end + 5); at++)
    if (cueAt(items, at) !== null) return { mention: source, cue: [at, at + 1] };
  return null;
}

/** `Reuters quoted Lee as saying “…”`, `Reuters, citing Lee, said it was “…”`: whom another quotes. */
export const quoted: InnerRule = (reading, item) => {
  const { items, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[item] ?? 0]?.from ?? item;
  for (let verb = item - 1; verb >= Math.max(floor, item - reach); verb--) {
    if (items[verb]?.part === 'QUOTE') return null;
    if (!/^(?:quot|cit)(?:ed|es|ing)$|^quotes$/.test(items[verb]?.lower ?? '')) continue;
    return asObject(reading, verb, item);
  }
  return null;
};
