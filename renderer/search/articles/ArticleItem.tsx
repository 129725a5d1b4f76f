import type { ArticleRow } from '../../../contract/search.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import { Marked } from '../../parts/Marked.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import classes from './Articles.module.css';

/** Where in the text the first word that was found stands. */
export function startOf({ start, marks }: ArticleRow['excerpts'][number]): number {
  return start + (marks[0]?.[0] ?? 0);
}

/** What one row shows: the source, how much of it is in the library, and where the words stand. */
export function ArticleItem(props: { row: ArticleRow; onOpen: (start: number) => void }) {
  const { row, onOpen } = props;
  const { title, container, issued, quotes, excerpts } = row;
  return (
    <>
      <div className={classes['top']}>
        <bdi className={classes['title']}>{title}</bdi>
        {issued !== null && <span className={classes['date']}>{dateInWords(issued)}</span>}
      </div>
      <p className={classes['meta']}>
        {container !== null && (
          <>
            <bdi>{container}</bdi> ·{' '}
          </>
        )}
        {quotes === 0 ? 'not quoted yet' : countInWords(quotes)}
      </p>
      {excerpts.map((excerpt) => (
        // By keyboard the text is opened at the first, and the others are next in it.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <p
          key={excerpt.start}
          dir="auto"
          className={classes['excerpt']}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(startOf(excerpt));
          }}
        >
          {excerpt.start > 0 && '… '}
          <Marked text={excerpt.text} marks={excerpt.marks} /> …
        </p>
      ))}
    </>
  );
}
