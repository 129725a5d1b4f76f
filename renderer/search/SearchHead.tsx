import { NativeSelect } from '@mantine/core';
import { useView } from '../app/view-state.tsx';
import { useSelection } from '../quotes/selection.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import classes from './Search.module.css';
import { SearchField } from './SearchField.tsx';

const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'best', label: 'Best match first' },
  { value: 'added', label: 'Last added first' },
] as const;

/** Above the list: search, order, how many were found, and the filters that are set. */
export function SearchHead({ total }: { total: number | null }) {
  const { order, show } = useView();
  const { ids } = useSelection();
  const found =
    total === null ? '' : `${total.toLocaleString()} ${total === 1 ? 'quote' : 'quotes'}`;
  const chosen = ids.size > 1 ? `${ids.size.toLocaleString()} chosen of ` : '';
  return (
    <div className={classes['head']} role="search" aria-label="Quotes">
      <SearchField />
      <div className={classes['line']}>
        <span aria-live="polite" className={classes['total']}>
          {chosen}
          {found}
        </span>
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
