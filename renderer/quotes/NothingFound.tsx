import { Button, Group } from '@mantine/core';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { useChips } from '../search/ActiveFilters.tsx';
import { useWayOut } from '../search/useWayOut.ts';
import classes from './QuotesView.module.css';

/** Fills the list when nothing fits: says what to drop. */
export function NothingFound() {
  const { text, show, filter } = useView();
  const chips = useChips();
  const wayOut = useWayOut(chips);
  const words = text.trim();
  return (
    <div className={classes['blank']}>
      <h2>Nothing found</h2>
      <p>
        {words !== '' && <>No quote has “{words}”</>}
        {words === '' && <>No quote fits</>}
        {chips.length > 0 && <> under the filters that are set</>}.
      </p>
      <Group gap="xs" justify="center">
        {wayOut.map(({ chip, total }) => (
          <Button key={chip.key} variant="default" onClick={() => filter(chip.without)}>
            Without {chip.about.toLowerCase()} “{chip.label}”: {total.toLocaleString()}
          </Button>
        ))}
        {words !== '' && (
          <Button variant="default" onClick={() => show({ text: '' })}>
            Clear the search
          </Button>
        )}
        {chips.length > 1 && (
          <Button variant="default" onClick={() => filter(NO_FILTERS)}>
            Clear all filters
          </Button>
        )}
      </Group>
    </div>
  );
}
