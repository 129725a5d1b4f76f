import type { Attestation } from '../../../contract/quotes.ts';
import { piecesOf } from './pieces.ts';
import classes from './Attestations.module.css';

/** The paragraph of the stored text, with wording, cue and mention marked. */
export function Passage({ passage }: { passage: NonNullable<Attestation['passage']> }) {
  return (
    <blockquote dir="auto" className={classes['passage']}>
      {piecesOf(passage).map(({ start, text, role }) => {
        if (role === 'wording') return <mark key={start}>{text}</mark>;
        if (role === null) return text;
        const title = role === 'cue' ? 'Cue: introduces what was said' : 'Names the speaker';
        return (
          <span key={start} className={classes[role]} title={title}>
            {text}
          </span>
        );
      })}
    </blockquote>
  );
}
