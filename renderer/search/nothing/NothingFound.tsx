import { Button } from '@mantine/core';
import type { WayOut } from '../../../contract/search.ts';
import { removeToken } from '../../../query/edit.ts';
import { readTokens } from '../../../query/tokens.ts';
import { NO_FILTERS, useView } from '../../app/view-state.tsx';
import view from '../../quotes/QuotesView.module.css';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { useFind } from '../useFind.ts';
import { filterInWords } from '../words/filter-words.ts';
import { useSetFilters } from '../words/useSetFilters.ts';
import classes from './NothingFound.module.css';

/** The button goes with what it dropped, and the keyboard would be nowhere. */
function focusSearch(): void {
  document.getElementById('search')?.focus();
}

interface Way {
  key: string;
  words: string;
  go: () => void;
}

/** What could be dropped for something to be found, in words, the most fruitful first. */
function useWaysOut(): Way[] {
  const { query, text, show, filter } = useView();
  const { data, isPlaceholderData } = useFind(query);
  const set = useSetFilters();
  const wayOf = ({ drop, total }: WayOut): Way[] => {
    const found = countInWords(total);
    if ('span' in drop) {
      const part = text.slice(...drop.span).trim();
      const token = readTokens(text).find(({ span }) => span[0] === drop.span[0]);
      if (!token) return [];
      const go = () => show({ text: removeToken(text, token) });
      return [{ key: drop.span.join('-'), words: `Without “${part}”: ${found}`, go }];
    }
    const dropped = set.find((each) => each.filter === drop.filter);
    if (!dropped) return [];
    const words = `Without ${filterInWords(dropped)}: ${found}`;
    return [{ key: drop.filter, words, go: () => filter(dropped.without) }];
  };
  // Those of the search before would lead elsewhere.
  return isPlaceholderData ? [] : (data?.waysOut.flatMap(wayOf) ?? []);
}

/** Fills the list when nothing fits: says what to drop, and what that would find. */
export function NothingFound() {
  const { text, show, filter } = useView();
  const set = useSetFilters();
  const ways = useWaysOut();
  const words = text.trim();
  const clear: Way[] = [
    ...(words === ''
      ? []
      : [{ key: 'text', words: 'Clear the search', go: () => show({ text: '' }) }]),
    ...(set.length < 2
      ? []
      : [{ key: 'filters', words: 'Clear all filters', go: () => filter(NO_FILTERS) }]),
  ];
  return (
    <div className={view['blank']}>
      <h2>Nothing found</h2>
      <p>
        {words !== '' && <>No quote has “{words}”</>}
        {words === '' && <>No quote fits</>}
        {set.length > 0 && <> under the filters that are set</>}.
      </p>
      <ul className={classes['ways']} aria-label="Ways to find something">
        {[...ways, ...clear].map(({ key, words: label, go }, index) => (
          <li key={key}>
            <Button
              variant={index < ways.length ? 'default' : 'subtle'}
              onClick={() => {
                go();
                focusSearch();
              }}
            >
              <span className={classes['words']}>{label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
