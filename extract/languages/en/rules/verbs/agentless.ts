import { chunkOver } from '../../clauses/phrases.ts';
import type { Item } from '../../../../text/reading.ts';
import type { Rule } from '../rule.ts';

const namings =
  /^(?:described|known|labeled|labelled|dubbed|called|billed|branded|cast|characterized|characterised|portrayed|touted|seen|viewed|regarded|derided|referred|nicknamed|titled|entitled)$/;
const forms = /^(?:is|are|was|were|be|been|being|'s|'re)$/;

/** How far a participle may stand before its "as". */
const reach = 5;

/** Where the participle of "described here as “…”" stands before a quotation, or `null`. */
function participleBefore(items: readonly Item[], item: number, floor: number): number | null {
  for (let at = item - 1; at >= Math.max(floor, item - reach); at--)
    if (namings.test(items[at]?.lower ?? '')) return at;
  return null;
}

/** `talks described as “…”`, `is widely known as “…”`: nobody is told who says so. */
export const agentless: Rule = {
  name: 'agentless',
  propose(reading, quotation) {
    const { items } = reading;
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    if (!sentence) return null;
    const verb = participleBefore(items, item, sentence.from);
    if (verb === null) return null;
    for (let at = verb + 1; at < sentence.to; at++) if (items[at]?.lower === 'by') return null;
    let before = verb - 1;
    while (items[before]?.part === 'ADV') before--;
    const passive = forms.test(items[before]?.lower ?? '');
    const noun = before >= sentence.from ? chunkOver(reading, before) : null;
    const reduced = noun?.kind === 'nominal' && items[noun.from - 1]?.lower === 'with';
    return passive || reduced ? { mention: null, cue: [verb, verb + 1], carriedFrom: null } : null;
  },
};
