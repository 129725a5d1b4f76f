import { sentenceStart, speakerBefore, speakerBehind } from '../steps/clause.ts';
import type { LanguageRule } from './rule.ts';

/** `Лавров сказал: «…»`, `Как заявил Лавров, «…»`, `Лавров заявил, что «…»`. */
export const saidBefore: LanguageRule = (sight, at) => {
  const { tokens, language } = sight;
  const from = sentenceStart(sight, at);
  const beside = tokens[at - 1];
  const brings =
    /^[:,]$/.test(beside?.text ?? '') ||
    language.bringers.has(beside?.lower ?? '') ||
    language.saying.has(beside?.lower ?? '');
  for (let verb = at - 1; verb >= from; verb--) {
    if (!language.saying.has(tokens[verb]?.lower ?? '')) continue;
    const clause = tokens.slice(verb, at).some(({ lower }) => language.bringers.has(lower));
    if (!brings && !clause) return null;
    const found = speakerBefore(sight, from, verb) ?? speakerBehind(sight, verb + 1, at);
    const mention = found && found.mention.to <= at ? found.mention : null;
    return {
      rule: 'said-before',
      mention,
      cue: [verb, verb + 1],
      pronoun: found?.pronoun ?? null,
    };
  }
  return null;
};
