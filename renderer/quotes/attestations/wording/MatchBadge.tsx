import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconQuotes,
} from '@tabler/icons-react';
import type { MatchState } from '../../../../contract/quote-shapes.ts';
import { matchInWords } from '../../words.ts';
import classes from './MatchBadge.module.css';

const ICONS: Record<MatchState, typeof IconCircleCheck> = {
  exact: IconCircleCheck,
  normalised: IconQuotes,
  fuzzy: IconCircleHalf2,
  missing: IconAlertTriangle,
  unchecked: IconCircleDashed,
};

const EXPLANATIONS: Record<MatchState, string> = {
  exact: 'The stored text of the source has these very words.',
  normalised:
    'The stored text has these words; quotation marks, white space, capitals or a cue between them differ.',
  fuzzy: 'The stored text has a passage that is like these words, and not the same.',
  missing: 'The stored text of the source has no such passage.',
  unchecked: 'No text of this source is stored, so that there is nothing to compare.',
};

/** How a wording was found in the stored text of its source. */
export function MatchBadge(props: { match: MatchState; score: number | null }) {
  const { match, score } = props;
  const Icon = ICONS[match];
  return (
    <span className={classes['badge']} data-match={match} title={EXPLANATIONS[match]}>
      <Icon size={13} stroke={1.75} aria-hidden />
      {matchInWords(match, score)}
    </span>
  );
}
