import { memo } from 'react';
import classes from './Article.module.css';
import { paragraphsOf, type Stretch } from './blocks.ts';
import { MarkedText } from './MarkedText.tsx';
import { segmentsOf, type Mark } from './marks.ts';

/** Some paragraphs of the article with their marks. Drawn anew only when its marks change. */
export const ArticleBlock = memo(function ArticleBlock(props: {
  text: string;
  block: Stretch;
  /** Those that touch this block, in the order in which they begin. */
  marks: readonly Mark[];
  currentId: number | null;
}) {
  const { text, block, marks, currentId } = props;
  return paragraphsOf(text, block).map((paragraph) => (
    <p key={paragraph.start} dir="auto" className={classes['paragraph']}>
      {segmentsOf(marks, paragraph).map((segment) => (
        <MarkedText key={segment.start} text={text} segment={segment} currentId={currentId} />
      ))}
    </p>
  ));
});
