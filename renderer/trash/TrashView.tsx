import { Button } from '@mantine/core';
import { PurgeDialog } from './PurgeDialog.tsx';
import classes from './Trash.module.css';
import { keyOf, TrashItemRow } from './TrashItemRow.tsx';
import { useTrash } from './useTrash.ts';
import { useTrashKeys } from './useTrashKeys.ts';
import { inFigures } from '../parts/written/figures.ts';

/** Above the list: how much there is, and what can be done with what is chosen, or with all. */
function Head({ trash }: { trash: ReturnType<typeof useTrash> }) {
  const picked = [...trash.chosen.values()];
  const count = picked.length > 1 ? ` ${inFigures(picked.length)}` : '';
  return (
    <header className={classes['head']}>
      <h1>Trash</h1>
      <span className={classes['when']} aria-live="polite">
        {inFigures(trash.total)} {trash.total === 1 ? 'record' : 'records'}
        {picked.length > 0 && `, ${inFigures(picked.length)} chosen`}
      </span>
      <div className={classes['commands']}>
        <Button disabled={picked.length === 0} onClick={() => void trash.restore(picked)}>
          Restore{count}
        </Button>
        <Button
          variant="default"
          disabled={picked.length === 0}
          onClick={() => trash.askToPurge(picked)}
        >
          Delete for good…
        </Button>
        <Button variant="default" disabled={trash.total === 0} onClick={() => trash.askToEmpty()}>
          Empty the trash…
        </Button>
      </div>
    </header>
  );
}

/** What was deleted, to be looked at, brought back, or deleted for good. */
export function TrashView() {
  const trash = useTrash();
  useTrashKeys(trash);
  if (!trash.isKnown) return null;
  return (
    <section className={classes['view']} aria-label="Trash">
      <Head trash={trash} />
      {trash.total === 0 && (
        <p className={classes['blank']}>
          The trash is empty. What you delete can be restored here.
        </p>
      )}
      <ul className={classes['rows']} aria-label="Records in the trash">
        {trash.rows.map((row) => (
          <TrashItemRow
            key={keyOf(row)}
            row={row}
            chosen={trash.chosen.has(keyOf(row))}
            onChoose={(isChosen) => trash.choose(row, isChosen)}
            onRestore={() => void trash.restore([row])}
            onPurge={() => trash.askToPurge([row])}
          />
        ))}
        {trash.more && (
          <li className={classes['more']}>
            <Button variant="subtle" onClick={trash.more}>
              Show more
            </Button>
          </li>
        )}
      </ul>
      {trash.purge && (
        <PurgeDialog
          purge={trash.purge}
          onDone={() => trash.closePurge(true)}
          onClose={() => trash.closePurge(false)}
        />
      )}
    </section>
  );
}
