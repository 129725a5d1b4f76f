import { memo } from 'react';
import type { ParagraphNumbers } from '../../../contract/articles/paragraphs.ts';
import classes from './Article.module.css';
import { paragraphsOf, type Stretch } from './blocks.ts';
import { MarkedText } from './MarkedText.tsx';
import { segmentsOf, type Mark } from './marks.ts';

/** The number beside a paragraph; by keyboard it is reached with its key. Not part of the text. */
function ParagraphNumber({ numbers, start }: { numbers: ParagraphNumbers; start: number }) {
  // A piece of a very long paragraph has none of its own.
  if (numbers.starts[numbers.indexAt(start)] !== start) return null;
  return (
    <span
      aria-hidden
      className={classes['number']}
      data-paragraph={start}
      data-number={numbers.at(start) ?? '–'}
    />
  );
}

/** Some paragraphs of the article with their marks. Drawn anew only when its marks change. */
export const ArticleBlock = memo(function ArticleBlock(props: {
  text: string;
  block: Stretch;
  /** Those that touch this block, in the order in which they begin. */
  marks: readonly Mark[];
  currentId: number | null;
  numbers?: ParagraphNumbers;
}) {
  const { text, block, marks, currentId, numbers } = props;
  return paragraphsOf(text, block).map((paragraph) => (
    <p
      key={paragraph.start}
      dir="auto"
      className={classes['paragraph']}
      data-apart={(numbers && numbers.at(paragraph.start) === null) || undefined}
    >
      {numbers && <ParagraphNumber numbers={numbers} start={paragraph.start} />}
      {segmentsOf(marks, paragraph).map((segment) => (
        <MarkedText key={segment.start} text={text} segment={segment} currentId={currentId} />
      ))}
    </p>
  ));
});
