import { Button, Group } from '@mantine/core';
import classes from './Likeness.module.css';
import { inFigures } from '../parts/written/figures.ts';

/** Goes from one thing to be decided to the next; nothing where there is one alone. */
export function Steps(props: {
  /** What is counted: "Quote", "Group". */
  what: string;
  at: number;
  total: number;
  onGo: (to: number) => void;
}) {
  const { what, at, total, onGo } = props;
  if (total < 2) return null;
  return (
    <div className={classes['steps']}>
      <span role="status">
        {what} {at + 1} of {inFigures(total)}
      </span>
      <Group gap="xs">
        <Button variant="default" disabled={at === 0} onClick={() => onGo(at - 1)}>
          Previous
        </Button>
        <Button variant="default" disabled={at === total - 1} onClick={() => onGo(at + 1)}>
          Next
        </Button>
      </Group>
    </div>
  );
}
