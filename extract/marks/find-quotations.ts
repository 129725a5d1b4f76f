import type { Paragraph } from '../text/paragraphs.ts';
import { pairDouble } from './pair-double.ts';
import { pairSingle } from './pair-single.ts';
import type { Quotation } from './quotation.ts';

/** Leaves out quotations that another holds. @param quotations - In order of their beginning. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  let reached = -1;
  return quotations.filter((quotation) => {
    const outer = quotation.outerStart >= reached;
    reached = Math.max(reached, quotation.outerEnd);
    return outer;
  });
}

/** Finds every stretch between quotation marks, of whatever house; inner ones belong to the outer. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const all: Quotation[] = [];
  let carried = false;
  for (const [index, area] of paragraphs.entries()) {
    const doubles = pairDouble(text, area, index, carried);
    const singles = pairSingle(text, area, index, doubles);
    carried = doubles.at(-1)?.closed === false;
    const ordered = [...doubles, ...singles].toSorted((a, b) => a.outerStart - b.outerStart);
    for (const quotation of outermost(ordered)) all.push(quotation);
  }
  return all;
}
