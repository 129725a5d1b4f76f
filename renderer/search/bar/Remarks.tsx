import classes from './QueryBar.module.css';
import { isTypedIn } from './pieces.ts';
import type { QueryBar } from './useQueryBar.ts';

/** Remarks that are shown; more would be a list and no line. */
const SHOWN = 2;

/** Says what of the query was not understood, and what becomes of it. */
export function Remarks({ bar }: { bar: QueryBar }) {
  const { text, parsed, typedAt } = bar;
  const remarks = parsed.remarks.filter(({ span }) => !isTypedIn(span, typedAt));
  const more = remarks.length - SHOWN;
  return (
    <div aria-live="polite">
      {remarks.slice(0, SHOWN).map(({ span, text: remark }) => (
        <p key={span.join('-')} className={classes['remark']}>
          {/* Some say themselves what they are about. */}
          {!remark.startsWith('“') && (
            <>
              <bdi>“{text.slice(...span)}”</bdi>:{' '}
            </>
          )}
          {remark}
        </p>
      ))}
      {more > 0 && <p className={classes['remark']}>And {more} more.</p>}
    </div>
  );
}
