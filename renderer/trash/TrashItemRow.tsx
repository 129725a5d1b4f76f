import { Button, Checkbox } from '@mantine/core';
import type { TrashItem, TrashRow } from '../../contract/trash.ts';
import { momentInWords } from '../parts/written/dates.ts';
import classes from './Trash.module.css';
import { NOUN_WORDS } from './words.ts';

/** Names a record among all kinds. */
export function keyOf({ noun, id }: TrashItem): string {
  return `${noun}-${id}`;
}

/** A record in the trash. */
export function TrashItemRow(props: {
  row: TrashRow;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onRestore: () => void;
  onPurge: () => void;
}) {
  const { row, chosen, onChoose, onRestore, onPurge } = props;
  return (
    <li className={classes['row']} data-key={keyOf(row)}>
      <Checkbox
        aria-label={`Choose ${row.label}`}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span className={classes['noun']}>{NOUN_WORDS[row.noun]}</span>
      <span className={classes['label']}>{row.label}</span>
      <span className={classes['when']}>{momentInWords(row.trashedAt)}</span>
      <span className={classes['buttons']}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Restore ${row.label}`}
          onClick={onRestore}
        >
          Restore
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          aria-label={`Delete for good: ${row.label}`}
          onClick={onPurge}
        >
          Delete for good
        </Button>
      </span>
    </li>
  );
}
