import type { Article } from '../contract/extraction.ts';
import { foldSpace } from './article/clean-text.ts';
import { textArticle } from './article/text-article.ts';

/** Lines of a text broken by hand or by mail are at most this long, in characters. */
const WRAPPED_WIDTH = 100;

/** Lines that are not the last of their paragraph are at least this long where lines are broken. */
const WRAPPED_LEAST = 40;

/** A plain text as an article: its paragraphs, and what little such a text says of itself. */
export function readTextArticle(text: string): Article {
  const blocks = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(foldSpace)
    .reduce<string[][]>(
      (blocks, line) => {
        if (line === '') blocks.push([]);
        else blocks.at(-1)?.push(line);
        return blocks;
      },
      [[]],
    )
    .filter((block) => block.length > 0);
  const wrapped = isWrapped(blocks);
  const paragraphs = wrapped ? blocks.map((lines) => lines.join(' ')) : blocks.flat();
  return textArticle(
    paragraphs.map((paragraph) => ({ text: paragraph })),
    {},
    wrapped ? ['Broken lines were joined into paragraphs; blank lines part them.'] : [],
  );
}

/** Whether blank lines part the paragraphs and the other line ends mean nothing. */
function isWrapped(blocks: readonly string[][]): boolean {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1));
  if (blocks.length < 2 || inner.length < 2) return false;
  if (blocks.some((lines) => lines.some((line) => line.length > WRAPPED_WIDTH))) return false;
  const long = inner.filter((line) => line.length >= WRAPPED_LEAST).length;
  // Lines that mostly end where sentences end are short paragraphs, not broken ones.
  const finished = inner.filter((line) => /[.!?…]["”’»')\]]*$/.test(line)).length;
  return long >= inner.length * 0.9 && finished < inner.length * 0.5;
}
