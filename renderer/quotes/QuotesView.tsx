import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useView } from '../app/view-state.tsx';
import { useLibraryStatus } from '../library/useLibraryStatus.ts';
import { ArticlesFound } from '../search/articles/ArticlesFound.tsx';
import { useRememberSearch } from '../search/recent/useRememberSearch.ts';
import { SearchHead } from '../search/SearchHead.tsx';
import { useResult } from '../search/useFind.ts';
import { DetailPane } from './detail/DetailPane.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { QuotesFound } from './list/QuotesFound.tsx';
import classes from './QuotesView.module.css';
import { useSelection } from './selection.tsx';
import { useQuoteKeys } from './useQuoteKeys.ts';

/**
 * What is found: the list of quotes with the one that is open beside it, or above it in a narrow
 * window; or else the articles.
 */
export function QuotesView() {
  const { query, place } = useView();
  const inArticles = place.at === 'articles';
  const result = useResult(query);
  const { data: status } = useLibraryStatus();
  const { cursor, clear } = useSelection();
  const isWide = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
  const [reading, setReading] = useState(false);
  const isEmpty = result.rows !== null && result.length === 0;
  useEffect(() => {
    if (isEmpty) clear();
  }, [isEmpty, clear]);
  const remember = useRememberSearch(result.settled && !isEmpty && !inArticles);
  const read = () => {
    setReading(true);
    remember();
  };
  useQuoteKeys({
    onRead: read,
    onLeave: !isWide && reading ? () => setReading(false) : null,
    enabled: !inArticles,
  });

  const isNew = status?.state === 'open' && status.quotes === 0;
  if (isNew && isEmpty && !inArticles) return <EmptyLibrary />;
  const isListed = !inArticles && result.rows !== null && !isEmpty;
  return (
    <div className={classes['view']}>
      <section
        className={classes['list']}
        aria-label={inArticles ? 'Articles found' : 'Quotes found'}
      >
        <h1 className="visually-hidden">{inArticles ? 'Articles' : 'Quotes'}</h1>
        <SearchHead result={result} />
        {inArticles ? (
          <ArticlesFound />
        ) : (
          <QuotesFound query={query} result={result} onRead={read} />
        )}
      </section>
      {isListed && cursor !== null && (isWide || reading) && (
        <DetailPane quoteId={cursor.id} isOverlay={!isWide} onClose={() => setReading(false)} />
      )}
    </div>
  );
}
