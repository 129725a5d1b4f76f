import type { ExtractedQuote } from '../../contract/extraction.ts';
import { findQuotations } from '../marks/find-quotations.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import type { Language } from '../languages/language.ts';
import { accordingTo } from './rules/according-to.ts';
import { nameColon } from './rules/name-colon.ts';
import type { LanguageRule, Said, Sight } from './rules/rule.ts';
import { saidAfter } from './rules/said-after.ts';
import { saidBefore } from './rules/said-before.ts';
import { dialogueIn } from './steps/dialogue.ts';
import { type Known, knownNames } from './steps/names.ts';
import { cutAtSaying } from './steps/said-inside.ts';
import { type Token, tokensOf } from './steps/tokens.ts';

/** The rules, the surest first. */
const rules: readonly LanguageRule[] = [saidAfter, nameColon, saidBefore, accordingTo];

/** How sure a speaker is, by what names them; nothing was measured for these languages. */
const sure = { name: 0.85, pronoun: 0.6, nobody: 0.5 };

/** Who was named last, for a pronoun to take up. */
interface Last {
  man: string | null;
  woman: string | null;
}

function speakerOf(
  said: Said,
  { tokens, language }: Sight,
  known: Known,
  last: Last,
): string | null {
  const { mention, pronoun } = said;
  if (!mention || pronoun === 'many') return null;
  if (pronoun) return pronoun === 'female' ? last.woman : last.man;
  const words = tokens.slice(mention.from, mention.to).map(({ text }) => text);
  const [first = ''] = words;
  const named = /^\p{Lu}/u.test(first) && !language.titles.has(first.toLowerCase());
  return named ? known.fullName(words) : null;
}

function spanOf(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): [number, number] | null {
  const first = tokens[from];
  const end = tokens[to - 1];
  return first && end ? [first.start, end.end] : null;
}

/** Whether a second part of a cut quotation, or the next sentence, goes on from the one before. */
function carried(tokens: readonly Token[], at: number, before: Said | null): Said | null {
  const token = tokens[at];
  const beside = tokens[at - 1];
  const alone = !beside || beside.paragraph !== token?.paragraph || /^[.—–]$/.test(beside.text);
  const near = tokens
    .slice(Math.max(0, at - 24), at)
    .some(({ kind, paragraph }) => kind === 'quotation' && paragraph === token?.paragraph);
  return before && alone && near ? { ...before, rule: 'continued' } : null;
}

/** Finds direct quotations and their speakers by the rules of a language. */
export function findInLanguage(text: string, language: Language): ExtractedQuote[] {
  const paragraphs = paragraphsOf(text);
  const marked = findQuotations(text, paragraphs);
  const quotations = [...marked, ...dialogueIn(text, paragraphs, marked)]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((quotation) => cutAtSaying(text, quotation, language));
  const tokens = tokensOf(text, paragraphs, quotations);
  const known = knownNames(tokens, language);
  const last: Last = { man: null, woman: null };
  const sight: Sight = { tokens, language };
  let before: Said | null = null;
  const quotes: ExtractedQuote[] = [];
  for (const [at, token] of tokens.entries()) {
    const quotation = token.quotation === null ? undefined : quotations[token.quotation];
    if (!quotation || language.naming.has(tokens[at - 1]?.lower ?? '')) continue;
    let said: Said | null = null;
    for (const rule of rules) said ??= rule(sight, at);
    said ??= carried(tokens, at, before);
    before = said;
    if (!said) continue;
    const speaker = speakerOf(said, sight, known, last);
    if (speaker && !said.pronoun) {
      const verb = tokens[said.cue[0]]?.lower ?? '';
      const plain = said.rule === 'according-to' || said.rule === 'name-colon';
      if (plain ? known.isWoman(speaker) : language.isFeminine(verb)) last.woman = speaker;
      else last.man = speaker;
    }
    const { start, end } = quotation;
    quotes.push({
      start,
      end,
      text: text.slice(start, end),
      type: 'direct',
      cue: spanOf(tokens, said.cue),
      speakerMention: said.mention && spanOf(tokens, [said.mention.from, said.mention.to]),
      speaker,
      others: [],
      hops: [],
      reason: { rule: said.rule, signs: said.pronoun ? ['spoke-last'] : [] },
      confidence: speaker === null ? sure.nobody : said.pronoun ? sure.pronoun : sure.name,
    });
  }
  return quotes;
}
