import type { MouseEvent, RefObject } from 'react';
import type { ParagraphNumbers } from '../../../contract/articles/paragraphs.ts';
import type { Span } from '../../../contract/shapes.ts';
import classes from './Article.module.css';
import { ArticleBlock } from './ArticleBlock.tsx';
import { proposalAt, segmentsOf, type Mark } from './marks.ts';
import { useArticleBlocks } from './useArticleBlocks.ts';

/** A text that scrolls, with marks in it that can be clicked. */
export function MarkedArticle(props: {
  text: string;
  marks: readonly Mark[];
  /** Stretch that is to be in view; each new one is scrolled to. */
  focus: Span | null;
  /** The one whose marks stand out. */
  currentId: number | null;
  scroller: RefObject<HTMLElement | null>;
  /** Hears whose mark was clicked. */
  onChoose: (id: number) => void;
  /** Numbers that stand beside the paragraphs. */
  numbers?: ParagraphNumbers;
  /** Hears of which paragraph the number was clicked, by an offset in it. */
  onParagraph?: (offset: number) => void;
}) {
  const { text, marks, focus, currentId, scroller, onChoose, numbers, onParagraph } = props;
  const { blocks, virtualizer, marksIn } = useArticleBlocks({ text, marks, focus, scroller });
  const onClick = (event: MouseEvent) => {
    const numbered = event.target instanceof Element && event.target.closest('[data-paragraph]');
    if (numbered) return onParagraph?.(Number(numbered.getAttribute('data-paragraph')));
    if (!(event.target instanceof Element) || !document.getSelection()?.isCollapsed) return;
    const start = Number(event.target.closest('[data-proposals]')?.getAttribute('data-start'));
    const [segment] = segmentsOf(marks, { start, end: start + 1 });
    const id = Number.isNaN(start) ? null : proposalAt(segment?.marks ?? [], currentId);
    if (id !== null) onChoose(id);
  };
  return (
    // A click on a mark is what other keys do by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <section
      ref={scroller}
      className={classes['scroller']}
      aria-label="Article"
      // A region that scrolls must be reached by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onClick={onClick}
    >
      <div className={classes['article']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const block = blocks[index];
          return (
            block && (
              <div
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes['block']}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ArticleBlock
                  text={text}
                  block={block}
                  marks={marksIn(index)}
                  currentId={currentId}
                  {...(numbers && { numbers })}
                />
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
