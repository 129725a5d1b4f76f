import { chunksIn } from '../languages/en/phrases/chunks.ts';
import { findQuotations } from '../marks/find-quotations.ts';
import type { Quotation } from '../marks/quotation.ts';
import { isHeading } from '../languages/en/reading/headings.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { Chunk, Item, Reading, Sentence } from './reading.ts';
import { retag } from '../languages/en/reading/retag.ts';
import { sentencesOf } from '../languages/en/reading/sentences.ts';
import type { Tagger, Token } from '../languages/en/reading/tagger.ts';

/** Replaces every quotation mark by spaces, so that the tagger sees plain sentences. */
function blankMarks(text: string, quotations: readonly Quotation[]): string {
  const pieces: string[] = [];
  let done = 0;
  const blank = (start: number, end: number): void => {
    pieces.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  };
  for (const { start, end, outerStart, outerEnd } of quotations) {
    blank(outerStart, start);
    blank(end, outerEnd);
  }
  return [...pieces, text.slice(done)].join('').replace(/["“”„«»‹›]/g, ' ');
}

/** A whole quotation as one item. */
function quotationItem({ start, end, paragraph }: Quotation, index: number): Item {
  return { start, end, text: '', lower: '', part: 'QUOTE', quotation: index, paragraph };
}

/** Sorts tokens into those outside quotations, with an item for each quotation, and those inside. */
function sortItems(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
): { outside: Item[]; inside: Item[] } {
  const outside: Item[] = [];
  const inside: Item[] = [];
  let next = 0;
  let paragraph = 0;
  const placeBefore = (at: number): void => {
    for (let found = quotations[next]; found && found.start <= at; found = quotations[next]) {
      outside.push(quotationItem(found, next));
      next++;
    }
  };
  for (const token of tokens) {
    const { start, text } = token;
    placeBefore(start);
    while (start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph++;
    const quotation = next > 0 && start < (quotations[next - 1]?.end ?? 0) ? next - 1 : null;
    const item = { ...token, lower: text.toLowerCase(), quotation, paragraph };
    (quotation === null ? outside : inside).push(item);
  }
  placeBefore(Infinity);
  return { outside, inside };
}

function sentenceIndex(sentences: readonly Sentence[], length: number): Int32Array {
  const index = new Int32Array(length);
  for (const [at, sentence] of sentences.entries()) index.fill(at, sentence.from, sentence.to);
  return index;
}

function chunkIndex(chunks: readonly Chunk[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  for (const [at, chunk] of chunks.entries()) index.fill(at, chunk.from, chunk.to);
  return index;
}

/** Takes a text apart into quotations, words, sentences and noun phrases. */
export function read(text: string, tag: Tagger): Reading {
  const paragraphs = paragraphsOf(text);
  const quotations = findQuotations(text, paragraphs);
  const headings = paragraphs.map((paragraph) => isHeading(text, paragraph));
  const sorted = sortItems(tag(blankMarks(text, quotations)), quotations, paragraphs);
  const items = retag(sorted.outside, headings);
  const inside = retag(sorted.inside, headings);
  const sentences = sentencesOf(items, text);
  const chunks = sentences.flatMap(({ from, to }) => chunksIn(items, from, to));
  const itemOf = new Int32Array(quotations.length);
  for (const [at, item] of items.entries())
    if (item.part === 'QUOTE') itemOf[item.quotation ?? 0] = at;
  return {
    text,
    quotations,
    items,
    sentences,
    chunks,
    chunkAt: chunkIndex(chunks, items.length),
    sentenceAt: sentenceIndex(sentences, items.length),
    itemOf,
    quoted: { items: inside, chunks: chunksIn(inside, 0, inside.length) },
  };
}
