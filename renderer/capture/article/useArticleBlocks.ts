import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, type RefObject } from 'react';
import type { Span } from '../../../contract/shapes.ts';
import { blockAt, blocksOf, type Stretch } from './blocks.ts';
import type { Mark } from './marks.ts';

/** Blocks laid out beyond the visible ones: an article of usual length is there as a whole. */
const OVERSCAN = 6;
/** Height of a block until it is measured, in pixels. */
const GUESSED_HEIGHT = 1200;
/** Frames in which a place that is still being laid out is looked for. */
const PATIENCE_FRAMES = 20;

/** The article in blocks, of which those near the view are laid out. */
export interface ArticleBlocks {
  blocks: readonly Stretch[];
  virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  /** Marks that touch a block; the same array as long as the marks are the same. */
  marksIn: (index: number) => readonly Mark[];
}

/**
 * Lays an article out block by block.
 *
 * @param focus - Stretch that is to be in view; each new one is scrolled to.
 */
export function useArticleBlocks(props: {
  text: string;
  marks: readonly Mark[];
  focus: Span | null;
  scroller: RefObject<HTMLElement | null>;
}): ArticleBlocks {
  const { text, marks, focus, scroller } = props;
  const blocks = useMemo(() => blocksOf(text), [text]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: OVERSCAN,
  });
  const marksIn = useMemo(() => {
    const known = new Map<number, readonly Mark[]>();
    return (index: number) => {
      const block = blocks[index];
      const before = known.get(index);
      if (before || !block) return before ?? [];
      const here = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
      known.set(index, here);
      return here;
    };
  }, [blocks, marks]);

  const start = focus?.[0] ?? null;
  const end = focus?.[1] ?? null;
  useEffect(() => {
    if (start === null || end === null) return;
    let frame = 0;
    const look = (patience: number) => {
      const root = scroller.current;
      if (!root) return;
      const reached = runAt(root, start);
      if (reached) return reveal(root, reached);
      if (patience === PATIENCE_FRAMES)
        virtualizer.scrollToIndex(blockAt(blocks, start), { align: 'center' });
      if (patience > 0) frame = requestAnimationFrame(() => look(patience - 1));
    };
    frame = requestAnimationFrame(() => look(PATIENCE_FRAMES));
    return () => cancelAnimationFrame(frame);
  }, [start, end, blocks, virtualizer, scroller]);
  return { blocks, virtualizer, marksIn };
}

/** The run of text that begins at an offset, if it is laid out. */
function runAt(root: HTMLElement, offset: number): Element | null {
  return root.querySelector(`[data-start="${offset}"]`);
}

/** Scrolls as little as is needed for the run to stand clear of the edges. */
function reveal(root: HTMLElement, run: Element): void {
  const view = root.getBoundingClientRect();
  const box = run.getBoundingClientRect();
  const clear = Math.min(120, view.height / 4);
  if (box.top >= view.top + clear && box.bottom <= view.bottom - clear) return;
  root.scrollBy({ top: box.top - view.top - view.height / 3 });
}
