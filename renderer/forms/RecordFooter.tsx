import { Button } from '@mantine/core';
import { BothVersions } from './stale/BothVersions.tsx';
import type { StaleField } from './useRecordForm.ts';
import classes from './RecordForm.module.css';

/** Below a form: what is wrong or was changed elsewhere, a way to take it away, cancel and save. */
export function RecordFooter(props: {
  problem: string | null;
  stale: StaleField | null;
  busy: boolean;
  onClose: () => void;
  onTrash: (() => void) | null;
  /** What that does, where the record does not go to the trash. */
  trashes?: string;
}) {
  const { problem, stale, busy, onClose, onTrash, trashes = 'Move to the trash' } = props;
  return (
    <>
      {problem !== null && (
        <p role="alert" className={classes['problem']}>
          {problem}
        </p>
      )}
      {stale && <BothVersions {...stale} />}
      <div className={classes['footer']}>
        {onTrash && (
          <Button variant="subtle" color="red" onClick={onTrash}>
            {trashes}
          </Button>
        )}
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            Save
          </Button>
        </div>
      </div>
    </>
  );
}
