import { Button, Checkbox } from '@mantine/core';
import type { Match } from '../../contract/likeness.ts';
import { placeInWords, speakersInWords } from '../parts/quote-line.ts';
import { WordingDiff } from '../quotes/attestations/wording/WordingDiff.tsx';
import { likenessInWords } from './likeness-words.ts';
import classes from './Likeness.module.css';

/** A quote that may be the same: who, where, how alike, and what is worded otherwise. */
export function MatchItem(props: {
  match: Match;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onJudge: (verdict: 'variant' | 'apart') => void;
}) {
  const { match, isChosen, onChoose, onJudge } = props;
  const { quote, wording, to, sameSpeaker } = match;
  const speakers = speakersInWords(quote);
  const about = `${speakers}: ${quote.text.slice(0, 60)}`;
  return (
    <li className={classes['match']}>
      <Checkbox
        aria-label={`Merge ${about}`}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={classes['words']}>
        <p className={classes['facts']}>
          <strong>{speakers}</strong>
          <span className={classes['badge']}>{likenessInWords(match)}</span>
          {!sameSpeaker && quote.speakers.length > 0 && (
            <span className={classes['other']}>other speaker</span>
          )}
        </p>
        {match.how === 'same' ? (
          <p dir="auto" className={classes['wording']}>
            {to}
          </p>
        ) : (
          <WordingDiff wording={wording} exact={to} />
        )}
        <p className={classes['quiet']}>{placeInWords(quote)}</p>
        <div className={classes['buttons']}>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={`Link as another wording: ${about}`}
            onClick={() => onJudge('variant')}
          >
            Another wording
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={`Leave apart: ${about}`}
            onClick={() => onJudge('apart')}
          >
            Leave apart
          </Button>
        </div>
      </div>
    </li>
  );
}
