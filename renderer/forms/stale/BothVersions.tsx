import { Button } from '@mantine/core';
import type { BothVersions as Versions } from '../../app/explain.ts';
import classes from './BothVersions.module.css';

/** Told where an edit met another one: both versions, to choose from. Nothing is lost meanwhile. */
export function BothVersions(props: {
  versions: Versions;
  /** Name of the field, where it does not stand beside it. */
  label?: string;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const { versions, label, onMine, onTheirs } = props;
  return (
    <div role="alert" className={classes['both']}>
      <p>
        {label === undefined ? 'This' : `“${label}”`} was changed elsewhere while you edited it.
      </p>
      <dl className={classes['versions']}>
        <dt>Mine</dt>
        <dd>{versions.yours ?? 'nothing'}</dd>
        <dt>Theirs</dt>
        <dd>{versions.theirs ?? 'nothing'}</dd>
      </dl>
      <div className={classes['buttons']}>
        <Button size="compact-sm" onClick={onMine}>
          Keep mine
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={(event) => {
            // In a form the keyboard goes on to its end, since this button goes.
            const { form } = event.currentTarget;
            onTheirs();
            form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
          }}
        >
          Take theirs
        </Button>
      </div>
    </div>
  );
}
