import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import type { ShownEntry } from './entry-pieces.ts';
import classes from './Preview.module.css';
import { Runs } from './Runs.tsx';

/** One quotation with its citation, and what is missing for it to be complete. */
export const Entry = memo(function Entry({ shown }: { shown: ShownEntry }) {
  const { entry, note, after } = shown;
  const { block, quotation, citation, speaker, gaps } = entry;
  const named = speaker !== null && `${speaker}: `;
  return (
    <>
      {block && named && <p>{named}</p>}
      <p className={block ? classes['block'] : undefined}>
        {!block && named}
        <Runs runs={quotation} />
        <Runs runs={after} />
        {note !== null && <sup>{note}</sup>}
      </p>
      {note !== null && (
        <p className={classes['note']}>
          {note}. <Runs runs={citation} />
        </p>
      )}
      {gaps.length > 0 && (
        <p className={classes['gaps']}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {gaps.join(', ')}
        </p>
      )}
    </>
  );
});
