import { useSelection } from '../quotes/selection.tsx';
import { countInWords } from '../quotes/useQuoteKeys.ts';
import classes from './Search.module.css';
import type { Result } from './useFind.ts';
import { inFigures } from '../parts/written/figures.ts';

/** How many quotes are found, and how many of them are chosen. */
export function Total({ result: { total, counted } }: { result: Result }) {
  const { ids } = useSelection();
  const chosen = ids.size > 1 ? `${inFigures(ids.size)} chosen of ` : '';
  return (
    <span aria-live="polite" aria-busy={!counted} className={classes['total']} data-old={!counted}>
      {chosen}
      {total === null ? '' : countInWords(total)}
    </span>
  );
}
