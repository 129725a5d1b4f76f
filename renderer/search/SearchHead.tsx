import { NativeSelect } from '@mantine/core';
import { useView } from '../app/view-state.tsx';
import { useSelection } from '../quotes/selection.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import classes from './Search.module.css';
import { isDixitLink } from './link/search-link.ts';
import { useOpenLink } from './link/useOpenLink.ts';
import { SearchActions } from './saved/SearchActions.tsx';
import { SearchField } from './SearchField.tsx';

const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'best', label: 'Best match first' },
  { value: 'added', label: 'Last added first' },
  { value: 'speaker', label: 'By speaker' },
  { value: 'source', label: 'By source' },
] as const;

/** Above the list: search, order, how many were found, and the filters that are set. */
export function SearchHead(props: {
  total: number | null;
  /** False while the number is still that of the query before, or of its first rows. */
  counted: boolean;
}) {
  const { total, counted } = props;
  const { order, show } = useView();
  const { ids } = useSelection();
  const openLink = useOpenLink();
  const found =
    total === null ? '' : `${total.toLocaleString()} ${total === 1 ? 'quote' : 'quotes'}`;
  const chosen = ids.size > 1 ? `${ids.size.toLocaleString()} chosen of ` : '';
  return (
    <div
      className={classes['head']}
      role="search"
      aria-label="Quotes"
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!isDixitLink(text)) return;
        event.preventDefault();
        openLink(text);
      }}
    >
      <SearchField />
      <div className={classes['line']}>
        <span
          aria-live="polite"
          aria-busy={!counted}
          className={classes['total']}
          data-old={!counted}
        >
          {chosen}
          {found}
        </span>
        <SearchActions />
        <NativeSelect
          aria-label="Order"
          variant="unstyled"
          size="xs"
          w={142}
          value={order}
          data={ORDERS.map((choice) => ({ ...choice }))}
          onChange={(event) => {
            const chosenOrder = ORDERS.find(({ value }) => value === event.currentTarget.value);
            if (chosenOrder) show({ order: chosenOrder.value });
          }}
        />
      </div>
      <ActiveFilters />
    </div>
  );
}
