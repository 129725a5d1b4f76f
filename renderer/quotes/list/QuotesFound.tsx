import type { QuoteQuery } from '../../../contract/search.ts';
import { explain } from '../../app/explain.ts';
import type { Result } from '../../search/useFind.ts';
import { NothingFound } from '../../search/nothing/NothingFound.tsx';
import classes from '../QuotesView.module.css';
import { QuoteList } from './QuoteList.tsx';

/** The quotes that a query finds, or why there are none. */
export function QuotesFound(props: { query: QuoteQuery; result: Result; onRead: () => void }) {
  const { query, result, onRead } = props;
  const { rows, length, settled, error } = result;
  return (
    <>
      {error && (
        <p role="alert" className={classes['failed']}>
          {explain(error).message}
        </p>
      )}
      {rows !== null && length === 0 && <NothingFound />}
      {rows !== null && length > 0 && (
        <QuoteList query={query} rows={rows} total={length} settled={settled} onRead={onRead} />
      )}
    </>
  );
}
