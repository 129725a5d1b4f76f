import type { CitationLanguage, CitationStyle } from '../../contract/citations.ts';
import { APA, BLUEBOOK, MLA } from './american.ts';
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

const RULES: Record<CitationStyle, StyleRules> = {
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
export function rulesOf(style: CitationStyle, language?: CitationLanguage): StyleRules {
  return language === undefined ? RULES[style] : inLanguage(RULES[style], language);
}

export type { Marks, QuotationRules, StyleRules } from './rules.ts';
