import type { ReactNode } from 'react';
import type { TextRun } from '../../../contract/citations.ts';
import classes from './Preview.module.css';

function Run({ run }: { run: TextRun }) {
  let shown: ReactNode = run.text;
  if (run.smallCaps) shown = <span className={classes['smallCaps']}>{shown}</span>;
  if (run.superscript) shown = <sup>{shown}</sup>;
  if (run.bold) shown = <b>{shown}</b>;
  if (run.italic) shown = <i>{shown}</i>;
  if (run.href && /^https?:/i.test(run.href))
    shown = (
      <a href={run.href} target="_blank" rel="noreferrer">
        {shown}
      </a>
    );
  return shown;
}

/** Formatted text from data; nothing in it is ever taken for HTML. */
export function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map((run, index) => (
    // Runs have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Run key={index} run={run} />
  ));
}
