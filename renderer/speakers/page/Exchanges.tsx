import type { Exchange } from '../../../contract/speaker-page.ts';
import { Section } from '../../parts/Section.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import classes from './SpeakerPage.module.css';

/** Whom the speaker answers, or who answers the speaker; each line leads to the quotes. */
export function Exchanges(props: {
  title: string;
  exchanges: Exchange[];
  /** Whether the speaker of the page is the one who answers. */
  answers: boolean;
  empty: string;
  onQuotes: (exchange: Exchange) => void;
  onSpeaker: (id: number) => void;
}) {
  const { title, exchanges, answers, empty, onQuotes, onSpeaker } = props;
  return (
    <Section title={title}>
      {exchanges.length === 0 && <p className={classes['quiet']}>{empty}</p>}
      <ul className={classes['lines']}>
        {exchanges.map((exchange) => {
          const { kind, speaker, quotes } = exchange;
          const name = (
            <button type="button" className={classes['link']} onClick={() => onSpeaker(speaker.id)}>
              {speaker.display}
            </button>
          );
          return (
            <li key={`${kind} ${speaker.id}`}>
              <span className={classes['grow']}>
                {answers ? (
                  <>
                    {kind} {name}
                  </>
                ) : (
                  <>
                    {name} {kind}
                  </>
                )}
              </span>
              <button
                type="button"
                className={classes['count']}
                aria-label={`${countInWords(quotes)}: ${answers ? `${kind} ${speaker.display}` : `${speaker.display} ${kind}`}`}
                onClick={() => onQuotes(exchange)}
              >
                {countInWords(quotes)}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
