import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './PaneForm.module.css';

/** A form that opens in the pane, where its record stands. Escape leaves it. */
export function PaneForm(props: {
  /** What is written in it: its name for those who hear it. */
  label: string;
  /** What its button does, where that is not to save. */
  saves?: string;
  /** What is wrong, where none of its fields shows it. */
  problem: string | null;
  onSave: () => Promise<void>;
  onCancel: () => void;
  /** Takes the record away, where it can be. */
  onRemove?: (() => void) | null;
  children: ReactNode;
}) {
  const { label, saves = 'Save', problem, onSave, onCancel, onRemove = null, children } = props;
  return (
    <form
      className={classes['form']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      {problem !== null && (
        <p role="alert" className={classes['problem']}>
          {problem}
        </p>
      )}
      <Group gap="xs">
        <Button type="submit">{saves}</Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        {onRemove && (
          <Button variant="subtle" color="red" onClick={onRemove}>
            Remove
          </Button>
        )}
      </Group>
    </form>
  );
}
