import { likenessInWords } from '../../likeness/likeness-words.ts';
import { placeInWords, speakersInWords } from '../../parts/quote-line.ts';
import { KeyButton } from '../KeyButton.tsx';
import classes from './AlikeStrip.module.css';
import type { KeptAlike } from './useKeptAlike.ts';

/** Below the buttons of a review: a quote like the current proposal or the one just kept. */
export function AlikeStrip({
  alike,
}: {
  alike: Omit<KeptAlike, 'variant' | 'apart'> & Partial<KeptAlike>;
}) {
  const { match, more, of } = alike;
  return (
    <div role="status">
      {match && (
        <fieldset
          className={classes['strip']}
          aria-label={of === 'kept' ? 'Like the one just kept' : 'Like the current proposal'}
        >
          <p className={classes['facts']}>
            <strong>
              {of === 'kept' ? 'The one just kept is in the library: ' : 'Already in the library: '}
              {likenessInWords(match).toLowerCase()}
            </strong>
            {more > 0 && <span> and {more} more</span>}
          </p>
          <p dir="auto" className={classes['wording']}>
            {match.to}
          </p>
          <p className={classes['facts']}>
            {speakersInWords(match.quote)} · {placeInWords(match.quote)}
          </p>
          <div className={classes['buttons']}>
            <KeyButton keys="m" variant="default" onClick={alike.merge}>
              {of === 'kept' ? 'Merge' : 'Keep as one more place of it'}
            </KeyButton>
            {of === 'kept' && (
              <>
                <KeyButton keys="v" variant="default" onClick={() => alike.variant?.()}>
                  Another wording
                </KeyButton>
                <KeyButton keys="l" variant="default" onClick={() => alike.apart?.()}>
                  Leave apart
                </KeyButton>
              </>
            )}
          </div>
        </fieldset>
      )}
    </div>
  );
}
