import { Button } from '@mantine/core';
import classes from './RecordForm.module.css';

/** Below a form: what is wrong, trash, cancel and save. */
export function RecordFooter(props: {
  problem: string | null;
  busy: boolean;
  onClose: () => void;
  onTrash: (() => void) | null;
}) {
  const { problem, busy, onClose, onTrash } = props;
  return (
    <>
      {problem !== null && (
        <p role="alert" className={classes['problem']}>
          {problem}
        </p>
      )}
      <div className={classes['footer']}>
        {onTrash && (
          <Button variant="subtle" color="red" onClick={onTrash}>
            Move to the trash
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
