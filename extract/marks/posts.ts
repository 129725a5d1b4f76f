import type { Paragraph } from '../text/paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** `— Ada Quill (@adaquill) March 3, 2024`, at the end of a paragraph, as posts are embedded. */
const signature = /[—–-]{1,2}\s?[^()@\n—–]{2,80}\(@\w{1,30}\)[^()\n]{0,40}$/u;

/** A signature is sought in the last so many characters of a paragraph. */
const reach = 200;

/**
 * Finds posts that are embedded without quotation marks: what stands before the signature in its
 * paragraph, or the paragraph before where the signature stands alone.
 *
 * @param marked - Quotations in marks, in order; what is signed outside of them only is a post.
 */
export function findPosts(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Quotation[],
): Quotation[] {
  const posts: Quotation[] = [];
  const taken = new Set(marked.map(({ paragraph }) => paragraph));
  for (const [index, { start, end }] of paragraphs.entries()) {
    const from = Math.max(start, end - reach);
    const tail = text.slice(from, end);
    if (!tail.includes('(@')) continue;
    const found = signature.exec(tail);
    if (!found) continue;
    const sign = from + found.index;
    const before = text.slice(start, sign).trimEnd().length;
    const own = before > 0;
    const area = own ? { start, end: start + before } : paragraphs[index - 1];
    const paragraph = own ? index : index - 1;
    // A post in quotation marks is found by them.
    if (!area || taken.has(paragraph)) continue;
    posts.push({
      ...area,
      outerStart: area.start,
      outerEnd: area.end,
      paragraph,
      closed: true,
      continues: false,
    });
  }
  return posts;
}
