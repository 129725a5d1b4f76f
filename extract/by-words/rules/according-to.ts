import { clauseEnd, sentenceStart, speakerBehind } from '../steps/clause.ts';
import type { LanguageRule } from './rule.ts';

/** `По словам Лаврова, «…»`, `«…», по мнению Лаврова`. */
export const accordingTo: LanguageRule = (sight, at) => {
  const { tokens, language } = sight;
  const to = clauseEnd(sight, at + 1);
  for (let first = sentenceStart(sight, at); first + 2 < to; first++) {
    const [one, other] = [tokens[first]?.lower, tokens[first + 1]?.lower];
    if (!language.accordingTo.some(([a, b]) => a === one && b === other)) continue;
    const found = speakerBehind(sight, first + 2, first < at ? at : to);
    if (!found) continue;
    const cue: [number, number] = [first, first + 2];
    return { rule: 'according-to', mention: found.mention, cue, pronoun: found.pronoun };
  }
  return null;
};
