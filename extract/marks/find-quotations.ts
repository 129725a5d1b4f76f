import type { Paragraph } from '../text/paragraphs.ts';
import { endForgotten } from './end-forgotten.ts';
import { pairDouble } from './pair-double.ts';
import { pairSingle } from './pair-single.ts';
import { findPosts } from './posts.ts';
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
  let carriedSingle = false;
  for (const [index, area] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const doubles = endForgotten(text, pairDouble(text, area, index, carried), next);
    const singles = pairSingle(text, area, index, doubles, next).map((single) => ({
      ...single,
      continues: carriedSingle && single.outerStart === area.start,
    }));
    carried = doubles.at(-1)?.closed === false;
    carriedSingle = singles.at(-1)?.closed === false;
    const ordered = [...doubles, ...singles].toSorted((a, b) => a.outerStart - b.outerStart);
    for (const quotation of outermost(ordered)) all.push(quotation);
  }
  const posts = findPosts(text, paragraphs, all);
  if (posts.length === 0) return all;
  return outermost([...posts, ...all].toSorted((a, b) => a.outerStart - b.outerStart));
}
