import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { explain } from '../app/explain.ts';
import { useView } from '../app/view-state.tsx';
import { useRememberSearch } from '../search/recent/useRememberSearch.ts';
import { SearchHead } from '../search/SearchHead.tsx';
import { useResult } from '../search/useFind.ts';
import { DetailPane } from './detail/DetailPane.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { QuoteList } from './list/QuoteList.tsx';
import { NothingFound } from '../search/nothing/NothingFound.tsx';
import classes from './QuotesView.module.css';
import { useSelection } from './selection.tsx';
import { useQuoteKeys } from './useQuoteKeys.ts';
import { useLibraryStatus } from '../library/useLibraryStatus.ts';

/** The list of quotes with the one that is open beside it, or above it in a narrow window. */
export function QuotesView() {
  const { query } = useView();
  const { rows, length, total, settled, counted, error } = useResult(query);
  const { data: status } = useLibraryStatus();
  const { cursor, clear } = useSelection();
  const isWide = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
  const [reading, setReading] = useState(false);
  const isEmpty = rows !== null && length === 0;
  const remember = useRememberSearch(settled && !isEmpty);
  const read = () => {
    setReading(true);
    remember();
  };
  useEffect(() => {
    if (isEmpty) clear();
  }, [isEmpty, clear]);
  useQuoteKeys({
    onRead: read,
    onLeave: !isWide && reading ? () => setReading(false) : null,
  });

  if (status?.state === 'open' && status.quotes === 0 && isEmpty) return <EmptyLibrary />;
  const isOpen = cursor !== null && rows !== null && length > 0 && (isWide || reading);
  return (
    <div className={classes['view']}>
      <section className={classes['list']} aria-label="Quotes found">
        <h1 className="visually-hidden">Quotes</h1>
        <SearchHead total={total} counted={counted} />
        {error && (
          <p role="alert" className={classes['failed']}>
            {explain(error).message}
          </p>
        )}
        {isEmpty && <NothingFound />}
        {rows !== null && length > 0 && (
          <QuoteList query={query} rows={rows} total={length} settled={settled} onRead={read} />
        )}
      </section>
      {isOpen && (
        <DetailPane quoteId={cursor.id} isOverlay={!isWide} onClose={() => setReading(false)} />
      )}
    </div>
  );
}
