import { IconAlertTriangle } from '@tabler/icons-react';
import type { CitationEntry } from '../../../contract/citations.ts';
import classes from './Preview.module.css';
import { Runs } from './Runs.tsx';

/** One quotation with its citation, and what is missing for it to be complete. */
export function Entry(props: {
  entry: CitationEntry;
  /** Number of its note, in a style of notes. */
  note: number | null;
  /** Names the speaker in the running text before it. */
  speakerInProse: boolean;
}) {
  const { entry, note, speakerInProse } = props;
  const { block, quotation, citation, speaker, gaps } = entry;
  return (
    <li className={classes['entry']}>
      <p className={block ? classes['block'] : undefined}>
        {speakerInProse && speaker !== null && `${speaker}: `}
        <Runs runs={quotation} />
        {note === null ? ' ' : <sup>{note}</sup>}
        {note === null && <Runs runs={citation} />}
      </p>
      {note !== null && (
        <p className={classes['note']}>
          {note}. <Runs runs={citation} />
        </p>
      )}
      {gaps.length > 0 && (
        <p className={classes['gaps']}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {gaps.join(' ')}
        </p>
      )}
    </li>
  );
}
