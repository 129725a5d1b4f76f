import { clauseEnd, speakerBefore, speakerBehind } from '../steps/clause.ts';
import type { LanguageRule } from './rule.ts';

/** `«…», — сказал Лавров`, `«…», — Лавров сказал`. */
export const saidAfter: LanguageRule = (sight, at) => {
  const { tokens, language } = sight;
  const before = tokens[at - 1];
  // What is announced has its speaker before it.
  if (before?.text === ':' || language.bringers.has(before?.lower ?? '')) return null;
  let from = at + 1;
  while (/^[,—–-]$/.test(tokens[from]?.text ?? '')) from++;
  if (from === at + 1 || tokens[from]?.paragraph !== tokens[at]?.paragraph) return null;
  if (language.joiners.has(tokens[from]?.lower ?? '')) return null;
  const to = clauseEnd(sight, from);
  for (let verb = from; verb < to; verb++) {
    if (!language.saying.has(tokens[verb]?.lower ?? '')) continue;
    const found = speakerBefore(sight, from, verb) ?? speakerBehind(sight, verb + 1, to);
    return {
      rule: 'said-after',
      mention: found?.mention ?? null,
      cue: [verb, verb + 1],
      pronoun: found?.pronoun ?? null,
    };
  }
  return null;
};
