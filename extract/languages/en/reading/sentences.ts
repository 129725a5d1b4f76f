import { speechVerb } from '../words/verbs/speech-verbs.ts';
import type { Item, Sentence } from '../../../text/reading.ts';

const stop = /^[.!?…]+$/;
const capital = /^\p{Lu}/u;

/** How many words a name before its verb may take ("…?” Senator Ann Lee of Ohio, who heard it, asked"). */
const reach = 24;

/** Whether a clause of saying follows at `index`, so that a quotation just ended is not a sentence. */
function sayingFollows(items: readonly Item[], index: number, paragraph: number): boolean {
  let inserted = false;
  for (let at = index; at < index + reach; at++) {
    const item = items[at];
    if (!item || item.paragraph !== paragraph || item.part === 'QUOTE' || stop.test(item.text))
      return false;
    if (item.text === ',') inserted = true;
    else if (item.part === 'VERB' || item.part === 'AUX') {
      const base = speechVerb(item.lower);
      if (base !== null && closes(items, at + 1, paragraph, base)) return true;
      if (!inserted && item.part === 'VERB') return false;
    }
  }
  return false;
}

/** Words of a clause that ends at once: `“Who?” Lee harrumphed.`, whatever its verb means. */
const longestClause = 6;

/** Whether somebody does one thing, and the sentence ends: so they speak what stands before. */
function shortClauseFollows(items: readonly Item[], index: number, paragraph: number): boolean {
  const first = items[index];
  if (first?.part !== 'PROPN' && !/^(?:he|she|they)$/.test(first?.lower ?? '')) return false;
  let verb = false;
  for (let at = index + 1; at < index + longestClause; at++) {
    const item = items[at];
    if (!item || item.paragraph !== paragraph || stop.test(item.text)) return verb;
    if (item.part === 'VERB' && !verb) verb = true;
    else if (item.part !== 'ADV' && (verb || item.part !== 'PROPN')) return false;
  }
  return false;
}

/** Whether the clause of saying ends soon after its verb without an object clause of its own. */
function closes(items: readonly Item[], index: number, paragraph: number, base: string): boolean {
  const next = items[index];
  if (!next || next.paragraph !== paragraph) return true;
  if (base === 'tell' || base === 'ask') return next.lower !== 'that' && next.lower !== 'to';
  return /^(?:[.,:;]|of|in|on|during|at|when|as|after|to|while|about|with)$/.test(next.lower);
}

function endsAfter(items: readonly Item[], index: number, text: string): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (!item || !next || next.paragraph !== item.paragraph) return true;
  if (item.part !== 'QUOTE') {
    if (!stop.test(item.text)) return false;
    // "(D-N.Y.)" is one word cut in pieces.
    if (next.start === item.end && /^\p{L}/u.test(next.text)) return false;
    return (
      next.part === 'QUOTE' || capital.test(next.text) || !/^[\p{Ll},;:)\]—–-]/u.test(next.text)
    );
  }
  const last = text
    .slice(item.start, item.end)
    .replace(/[\s'’"”»]+$/, '')
    .slice(-1);
  if (!/[.!?…]/.test(last)) return false;
  if (next.part === 'QUOTE') return true;
  if (!capital.test(next.text)) return !/^\p{L}|^[,;:—–-]/u.test(next.text);
  return last === '.'
    ? !verbFirst(items, index + 1)
    : !sayingFollows(items, index + 1, item.paragraph) &&
        !shortClauseFollows(items, index + 1, item.paragraph);
}

/** `“We won.” Said Ann Lee` is one sentence, badly typed. */
function verbFirst(items: readonly Item[], index: number): boolean {
  return /^(?:said|says)$/.test(items[index]?.lower ?? '');
}

/** What goes on for longer is no sentence; the rules, which look all through one, need not wait for its end. */
const longest = 120;

/** Cuts items into sentences; a quotation with the clause that says whose it is stays whole. */
export function sentencesOf(items: readonly Item[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [index, item] of items.entries()) {
    if (index - from < longest && !endsAfter(items, index, text)) continue;
    sentences.push({ from, to: index + 1, paragraph: item.paragraph });
    from = index + 1;
  }
  return sentences;
}
