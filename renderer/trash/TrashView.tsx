import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrashRow } from '../../contract/trash.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import { momentInWords } from '../parts/dates.ts';
import classes from './Trash.module.css';

/** Rows that are listed; older ones stay in the trash unseen until these are gone. */
const SHOWN = 1000;
const NOUNS: Record<TrashRow['noun'], string> = {
  quote: 'Quote',
  speaker: 'Speaker',
  source: 'Source',
};

function keyOf({ noun, id }: Pick<TrashRow, 'noun' | 'id'>): string {
  return `${noun}-${id}`;
}

function Row(props: {
  row: TrashRow;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onRestore: () => void;
}) {
  const { row, chosen, onChoose, onRestore } = props;
  return (
    <li className={classes['row']}>
      <Checkbox
        aria-label={`Choose ${row.label}`}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span className={classes['noun']}>{NOUNS[row.noun]}</span>
      <bdi className={classes['label']}>{row.label}</bdi>
      <span className={classes['when']}>{momentInWords(row.trashedAt)}</span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Restore ${row.label}`}
        onClick={onRestore}
      >
        Restore
      </Button>
    </li>
  );
}

/** What was deleted, to be looked at and brought back. */
export function TrashView() {
  const client = useClient();
  const act = useAct();
  const { data } = useQuery(useApi().trash.list.queryOptions({ input: { limit: SHOWN } }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (!data) return null;
  const { rows, total } = data;
  const picked = rows.filter((row) => chosen.has(keyOf(row)));

  const restore = async (items: TrashRow[]) => {
    const [first] = items;
    const what = items.length === 1 && first ? `“${first.label}” is` : `${items.length} are`;
    await act(
      () => client.trash.restore({ items: items.map(({ noun, id }) => ({ noun, id })) }),
      `${what} back.`,
    );
    setChosen(new Set());
  };
  const choose = (row: TrashRow, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(keyOf(row));
    else next.delete(keyOf(row));
    setChosen(next);
  };

  return (
    <section className={classes['view']} aria-label="Trash">
      <header className={classes['head']}>
        <h1>Trash</h1>
        <span className={classes['when']} aria-live="polite">
          {total.toLocaleString()} {total === 1 ? 'record' : 'records'}
        </span>
        <Button disabled={picked.length === 0} onClick={() => void restore(picked)}>
          Restore {picked.length > 1 ? picked.length.toLocaleString() : 'what is chosen'}
        </Button>
      </header>
      {total === 0 && (
        <p className={classes['blank']}>
          The trash is empty. What you delete can be restored here.
        </p>
      )}
      <ul className={classes['rows']}>
        {rows.map((row) => (
          <Row
            key={keyOf(row)}
            row={row}
            chosen={chosen.has(keyOf(row))}
            onChoose={(isChosen) => choose(row, isChosen)}
            onRestore={() => void restore([row])}
          />
        ))}
      </ul>
      {total > rows.length && (
        <p className={classes['blank']}>The last {rows.length.toLocaleString()} are shown.</p>
      )}
    </section>
  );
}
