import type { Sight } from '../rules/rule.ts';
import { nameAt, type NameRun, withoutTitle } from './names.ts';

/** How many tokens a clause of saying may take. */
const longest = 24;

/** Where the clause that begins at a token ends: at a stop, a quotation or the end of its paragraph. */
export function clauseEnd({ tokens }: Sight, from: number): number {
  let to = from;
  while (to < tokens.length && to < from + longest) {
    const token = tokens[to];
    if (!token || token.kind === 'quotation' || /^[.!?…;:—–]$/.test(token.text)) break;
    if (token.paragraph !== tokens[from]?.paragraph) break;
    to++;
  }
  return to;
}

/** Where the sentence of a token begins. */
export function sentenceStart({ tokens }: Sight, at: number): number {
  let from = at;
  while (from > Math.max(0, at - 2 * longest)) {
    const before = tokens[from - 1];
    if (!before || before.paragraph !== tokens[at]?.paragraph) break;
    if (/^[.!?…]$/.test(before.text)) break;
    from--;
  }
  return from;
}

interface Speaker {
  mention: NameRun;
  pronoun: 'male' | 'female' | 'many' | null;
}

/** The last name, pronoun or noun among tokens [from, to), read from the end: the subject before a verb. */
export function speakerBefore(
  { tokens, language }: Sight,
  from: number,
  to: number,
): Speaker | null {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token) break;
    const pronoun = language.pronouns.get(token.lower);
    if (pronoun) return { mention: { from: at, to: at + 1 }, pronoun };
    let start = at;
    while (start > from && nameAt(tokens, start - 1)?.to === at + 1) start--;
    const run = nameAt(tokens, start);
    const small = language.bringers.has(token.lower) || language.joiners.has(token.lower);
    if (run?.to === at + 1 && !small)
      return { mention: withoutTitle(tokens, run, language.titles), pronoun: null };
  }
  return null;
}

/** The first name or pronoun among tokens [from, to); else the noun right there, which names nobody. */
export function speakerBehind(
  { tokens, language }: Sight,
  from: number,
  to: number,
): Speaker | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.text === ',') break;
    const pronoun = language.pronouns.get(token.lower);
    if (pronoun) return { mention: { from: at, to: at + 1 }, pronoun };
    const run = nameAt(tokens, at);
    if (run) return { mention: withoutTitle(tokens, run, language.titles), pronoun: null };
  }
  const first = tokens[from];
  return first?.kind === 'word' && from < to
    ? { mention: { from, to: from + 1 }, pronoun: null }
    : null;
}
