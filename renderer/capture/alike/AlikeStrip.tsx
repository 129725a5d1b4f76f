import { likenessInWords } from '../../likeness/likeness-words.ts';
import { placeInWords, speakersInWords } from '../../parts/quote-line.ts';
import { KeyButton } from '../KeyButton.tsx';
import classes from './AlikeStrip.module.css';
import type { KeptAlike } from './useKeptAlike.ts';

/** Below the buttons of a review: a quote like the one just kept. It may be ignored. */
export function AlikeStrip({ alike }: { alike: KeptAlike }) {
  const { match, more } = alike;
  return (
    <div role="status">
      {match && (
        <fieldset className={classes['strip']} aria-label="Like the one just kept">
          <p className={classes['facts']}>
            <strong>Already in the library: {likenessInWords(match).toLowerCase()}</strong>
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
              Merge
            </KeyButton>
            <KeyButton keys="v" variant="default" onClick={alike.variant}>
              Another wording
            </KeyButton>
            <KeyButton keys="l" variant="default" onClick={alike.apart}>
              Leave apart
            </KeyButton>
          </div>
        </fieldset>
      )}
    </div>
  );
}
