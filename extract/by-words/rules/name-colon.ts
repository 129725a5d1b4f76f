import { sentenceStart } from '../steps/clause.ts';
import { nameAt } from '../steps/names.ts';
import type { LanguageRule } from './rule.ts';

/** `Лавров: «…»`, as in headings. */
export const nameColon: LanguageRule = (sight, at) => {
  const { tokens } = sight;
  if (tokens[at - 1]?.text !== ':') return null;
  const run = nameAt(tokens, sentenceStart(sight, at));
  if (run?.to !== at - 1) return null;
  return { rule: 'name-colon', mention: run, cue: [at - 1, at], pronoun: null };
};
