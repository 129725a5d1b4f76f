import { useView } from '../app/view-state.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { ArticlesLine } from './articles/ArticlesLine.tsx';
import { QueryBar } from './bar/QueryBar.tsx';
import { QueryChips } from './bar/QueryChips.tsx';
import { useQueryBar } from './bar/useQueryBar.ts';
import { useSuggestions } from './bar/useSuggestions.ts';
import { isDixitLink } from './link/search-link.ts';
import { useOpenLink } from './link/useOpenLink.ts';
import { OrderChoice } from './OrderChoice.tsx';
import { SearchActions } from './saved/SearchActions.tsx';
import classes from './Search.module.css';
import { Total } from './Total.tsx';
import type { Result } from './useFind.ts';

/** Above the list: search, how many were found, in which order, and the filters that are set. */
export function SearchHead({ result }: { result: Result }) {
  const { place } = useView();
  const bar = useQueryBar();
  const suggestions = useSuggestions(bar);
  const openLink = useOpenLink();
  const inArticles = place.at === 'articles';
  return (
    <div
      className={classes['head']}
      role="search"
      aria-label={inArticles ? 'Articles' : 'Quotes'}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!isDixitLink(text)) return;
        event.preventDefault();
        openLink(text);
      }}
    >
      <QueryBar bar={bar} suggestions={suggestions} />
      {inArticles ? (
        <ArticlesLine />
      ) : (
        <>
          <div className={classes['line']}>
            <Total result={result} />
            <div className={classes['fields']}>
              <QueryChips bar={bar} suggestions={suggestions} />
            </div>
            <SearchActions />
            <OrderChoice />
          </div>
          <ActiveFilters />
        </>
      )}
    </div>
  );
}
