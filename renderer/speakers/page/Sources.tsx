import type { SpeakerPage } from '../../../contract/speaker-page.ts';
import { Section } from '../../parts/Section.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import classes from './SpeakerPage.module.css';

/** Where the speaker is quoted most; each line leads to the quotes. */
export function Sources(props: {
  sources: SpeakerPage['sources'];
  onShow: (sourceId: number) => void;
}) {
  const { sources, onShow } = props;
  return (
    <Section title="Quoted in">
      {sources.length === 0 && <p className={classes['quiet']}>No quote has a source yet.</p>}
      <ul className={classes['lines']}>
        {sources.map(({ id, title, container, quotes }) => (
          <li key={id}>
            <span className={classes['grow']} title={title}>
              {container !== null && `${container}, `}
              {title}
            </span>
            <button
              type="button"
              className={classes['count']}
              aria-label={`${countInWords(quotes)} in ${title}`}
              onClick={() => onShow(id)}
            >
              {countInWords(quotes)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
