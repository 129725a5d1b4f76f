import { chooseLanguage } from '../../../../extract/languages/choose-language.ts';
import { findInLanguage } from '../../../../extract/by-words/find-in-language.ts';

/** What one rule finds in a text: wording and speaker. */
export function saidBy(rule: string, text: string): [string, string | null][] {
  const language = chooseLanguage(text);
  const quotes = language ? findInLanguage(text, language) : [];
  return quotes
    .filter(({ reason }) => reason.rule === rule)
    .map((quote) => [quote.text, quote.speaker]);
}
