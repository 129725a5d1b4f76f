import { useView } from '../../app/view-state.tsx';
import { parseQuery } from '../../../query/parse.ts';
import classes from '../Search.module.css';
import { useArticles } from './useArticles.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** How many articles are found, and what of the search is not asked of them. */
export function ArticlesLine() {
  const { text } = useView();
  const { total, settled } = useArticles(text);
  const hasFields = parseQuery(text).tokens.some(
    ({ kind, understood }) => kind === 'field' && understood,
  );
  return (
    <div className={classes['line']}>
      <span
        aria-live="polite"
        aria-busy={!settled}
        className={classes['total']}
        data-old={!settled}
      >
        {total !== null && `${inFigures(total)} ${total === 1 ? 'article' : 'articles'}`}
      </span>
      <span className={classes['aside']}>
        {hasFields
          ? 'Fields such as speaker: are about quotes; here only words are looked for.'
          : total !== null && total > 1 && 'The latest first'}
      </span>
    </div>
  );
}
