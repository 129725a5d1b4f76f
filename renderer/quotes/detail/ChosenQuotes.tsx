import { Button, Group } from '@mantine/core';
import { useDialogs } from '../../app/dialog-state.tsx';
import { useView } from '../../app/view-state.tsx';
import { selectionOf, useSelection } from '../selection.tsx';
import { countInWords, useTrashQuotes } from '../useQuoteKeys.ts';
import classes from './Detail.module.css';

/** What can be done with several quotes at once. */
export function ChosenQuotes() {
  const selection = useSelection();
  const { query } = useView();
  const { open } = useDialogs();
  const trash = useTrashQuotes();
  const ids = [...selection.ids];
  return (
    <div className={classes['several']}>
      <h2>{countInWords(ids.length)} chosen</h2>
      <Group gap="xs">
        <Button onClick={() => open({ name: 'cite', ...selectionOf(selection, query, 0) })}>
          Cite…
        </Button>
        <Button variant="default" onClick={() => open({ name: 'tag-quotes', ids })}>
          Tag…
        </Button>
        <Button variant="default" onClick={() => open({ name: 'collect-quotes', ids })}>
          Collections…
        </Button>
        <Button variant="default" onClick={() => open({ name: 'speaker-of-quotes', ids })}>
          Speaker…
        </Button>
        <Button variant="default" onClick={() => open({ name: 'kind-of-quotes', ids })}>
          Kind…
        </Button>
        <Button variant="default" onClick={() => open({ name: 'verify-quotes', ids })}>
          Verification…
        </Button>
        <Button variant="default" onClick={() => void trash(ids)}>
          Move to the trash
        </Button>
      </Group>
    </div>
  );
}
