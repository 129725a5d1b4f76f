import { MARK_LABELS } from './MarkedText.tsx';
import classes from './Marks.module.css';

/** What the marks in the article mean. */
export function Legend() {
  return (
    <ul className={classes['legend']} aria-label="Marks in the article">
      {(['quotation', 'cue', 'mention'] as const).map((kind) => (
        <li key={kind}>
          <span
            className={[
              classes['mark'],
              classes[kind],
              classes[`${kind}Opens`],
              classes[`${kind}Closes`],
            ].join(' ')}
          >
            {MARK_LABELS[kind]}
          </span>
        </li>
      ))}
    </ul>
  );
}
