import {
  CITATION_LANGUAGES,
  type CitationOptions,
  type CitedQuote,
  type TextRun,
} from '../../contract/citations.ts';
import { joinRuns, run } from '../csl/runs.ts';
import type { RulesIn } from '../styles/index.ts';
import { quotationOf } from './quotation.ts';

interface Shown {
  quotation: TextRun[];
  block: boolean;
}

/**
 * A translation with what it translates behind it, in the marks of that language: in brackets, or
 * as a paragraph of the block (MLA 9 6.75, CMOS 17 11.14).
 */
export function withOriginal(
  rulesIn: RulesIn,
  { original: isWanted, language }: CitationOptions,
  { original, kind }: CitedQuote,
  shown: Shown,
): Shown {
  if (isWanted !== true || original === null || original.text.trim() === '') return shown;
  const spoken = original.language?.slice(0, 2).toLowerCase();
  const known = CITATION_LANGUAGES.find((each) => each.slice(0, 2) === spoken);
  const rules = rulesIn(known ?? language);
  const beside = quotationOf(rules, { text: original.text, segments: null, kind });
  if (shown.block || beside.block) {
    return {
      quotation: joinRuns([...shown.quotation, run('\n'), ...beside.quotation]),
      block: true,
    };
  }
  const quotation = joinRuns([...shown.quotation, run(' ['), ...beside.quotation, run(']')]);
  return { quotation, block: false };
}
