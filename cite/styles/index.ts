import type { CitationLanguage, CitationStyle, FirstClassStyle } from '../../contract/citations.ts';
import { languageOf, type StyleFile } from '../csl/files/style-files.ts';
import { APA, BLUEBOOK, MLA } from './american.ts';
import { idIn, natureOf, rulesByNature } from './any-style.ts';
import { CITE_THEM_RIGHT, OSCOLA } from './british.ts';
import {
  CHICAGO_17_AUTHOR_DATE,
  CHICAGO_17_NOTES,
  CHICAGO_18_AUTHOR_DATE,
  CHICAGO_18_NOTES,
} from './chicago.ts';
import { GOST } from './gost.ts';
import { inLanguage } from './languages.ts';
import { IEEE, VANCOUVER } from './numeric.ts';
import type { StyleRules } from './rules.ts';

const RULES: Record<FirstClassStyle, StyleRules> = {
  apa7: APA,
  mla9: MLA,
  'chicago-notes': CHICAGO_17_NOTES,
  'chicago-author-date': CHICAGO_17_AUTHOR_DATE,
  'chicago-18-notes': CHICAGO_18_NOTES,
  'chicago-18-author-date': CHICAGO_18_AUTHOR_DATE,
  'harvard-cite-them-right': CITE_THEM_RIGHT,
  oscola: OSCOLA,
  ieee: IEEE,
  vancouver: VANCOUVER,
  gost: GOST,
  bluebook: BLUEBOOK,
};

/** What a style says of quotation and speaker, in its own language or another. */
export function rulesOf(style: FirstClassStyle, language?: CitationLanguage): StyleRules {
  return language === undefined ? RULES[style] : inLanguage(RULES[style], language);
}

/** The rules of a style in any language; without one, in its own. */
export type RulesIn = (language?: CitationLanguage) => StyleRules;

function isFirstClass(style: CitationStyle): style is FirstClassStyle {
  return Object.hasOwn(RULES, style);
}

/** The rules of any style: its own, or those that its file leads to. */
export function rulesFor(style: CitationStyle, file: StyleFile | null): RulesIn {
  if (isFirstClass(style)) return (language) => rulesOf(style, language);
  if (file === null) throw new Error('A style that is not known case by case has a file.');
  const { tree, id } = file;
  const nature = natureOf(id ?? idIn(tree), tree, languageOf(style, tree));
  const rules = rulesByNature(nature, RULES);
  return (language) => inLanguage(rules, language ?? nature.language);
}

export type { QuotationRules, StyleRules } from './rules.ts';
