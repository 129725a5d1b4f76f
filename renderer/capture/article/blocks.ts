/** Part of a text, as UTF-16 offsets into it; end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Code units after which a block ends at the next line feed. */
const BLOCK_LENGTH = 4000;
/** A paragraph longer than this is cut in two at a space, so that no block is without end. */
const LONGEST_PARAGRAPH = 12_000;

/**
 * Cuts a text into blocks of whole paragraphs, so that a long article is laid out piece by piece.
 *
 * @returns Blocks that cover the text without gaps; none for an empty text.
 */
export function blocksOf(text: string): Stretch[] {
  const blocks: Stretch[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfBlock(text, start);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}

/** Paragraphs of a block, without their line feeds; empty ones are left out. */
export function paragraphsOf(text: string, block: Stretch): Stretch[] {
  const paragraphs: Stretch[] = [];
  for (let start = block.start; start < block.end;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 || feed > block.end ? block.end : feed;
    if (text.slice(start, Math.min(end, start + 200)).trim() !== '' || end - start > 200)
      paragraphs.push({ start, end });
    start = end === block.end ? end : end + 1;
  }
  return paragraphs;
}

/** Number of the block in which an offset lies; the last one for an offset past the end. */
export function blockAt(blocks: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function endOfBlock(text: string, start: number): number {
  if (text.length - start <= BLOCK_LENGTH) return text.length;
  const feed = text.indexOf('\n', start + BLOCK_LENGTH);
  const end = feed === -1 ? text.length : feed + 1;
  return end - start <= LONGEST_PARAGRAPH ? end : cutAtSpace(text, start, start + BLOCK_LENGTH);
}

function cutAtSpace(text: string, start: number, wanted: number): number {
  const feed = text.lastIndexOf('\n', wanted);
  if (feed > start) return feed + 1;
  const space = text.lastIndexOf(' ', wanted);
  if (space > start) return space + 1;
  const unit = text.charCodeAt(wanted);
  const insidePair = unit >= 0xdc00 && unit <= 0xdfff;
  return insidePair ? wanted + 1 : wanted;
}
