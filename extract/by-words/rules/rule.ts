import type { SpeakerRule } from '../../../contract/extraction.ts';
import type { Language } from '../../languages/language.ts';
import type { NameRun } from '../steps/names.ts';
import type { Token } from '../steps/tokens.ts';

/** A text as the rules of a language see it. */
export interface Sight {
  tokens: readonly Token[];
  language: Language;
}

/** Whose a quotation is. */
export interface Said {
  rule: SpeakerRule;
  /** Tokens of the words that name the speaker; `null` for nobody. */
  mention: NameRun | null;
  /** Tokens of the reporting words. */
  cue: readonly [from: number, to: number];
  /** Of a pronoun: whom it can mean. */
  pronoun: 'male' | 'female' | 'many' | null;
}

/** One way of saying whose a quotation is. @param at - Its token. */
export type LanguageRule = (sight: Sight, at: number) => Said | null;
