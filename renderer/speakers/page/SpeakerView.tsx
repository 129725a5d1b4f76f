import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { QuoteFilters } from '../../../contract/search.ts';
import type { Speaker } from '../../../contract/speakers.ts';
import { useApi } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import { NO_FILTERS, useView } from '../../app/view-state.tsx';
import { useKeys } from '../../keyboard/useKeys.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { Section } from '../../parts/Section.tsx';
import { useOpenSpeaker } from '../useOpenSpeaker.ts';
import { Exchanges } from './Exchanges.tsx';
import { Aliases, Roles } from './Names.tsx';
import { OverTime } from './OverTime.tsx';
import { SpeakerHead } from './SpeakerHead.tsx';
import { Sources } from './Sources.tsx';
import classes from './SpeakerPage.module.css';

/** What the quotes of the speaker tell; each figure leads to its quotes. */
function Findings({
  id,
  onShow,
}: {
  id: number;
  onShow: (filters: Partial<QuoteFilters>) => void;
}) {
  const { data: page } = useQuery(useApi().speakers.page.queryOptions({ input: { id } }));
  const openSpeaker = useOpenSpeaker();
  if (!page) return null;
  return (
    <div className={classes['column']}>
      <OverTime
        months={page.months}
        onShow={(date) => onShow({ speakers: [id], saidFrom: date, saidTo: date })}
      />
      <Exchanges
        title="Answers"
        exchanges={page.answers}
        answers
        empty="Answers nobody yet. Press R on a quote to relate it to another."
        onQuotes={({ kind, speaker }) => onShow({ answers: { by: id, kind, to: speaker.id } })}
        onSpeaker={openSpeaker}
      />
      <Exchanges
        title="Answered by"
        exchanges={page.answeredBy}
        answers={false}
        empty="Nobody answers yet."
        onQuotes={({ kind, speaker }) => onShow({ answers: { by: speaker.id, kind, to: id } })}
        onSpeaker={openSpeaker}
      />
      <Sources
        sources={page.sources}
        onShow={(source) => onShow({ speakers: [id], sources: [source] })}
      />
    </div>
  );
}

function Record({ speaker }: { speaker: Speaker }) {
  return (
    <div className={classes['column']}>
      <Roles roles={speaker.roles} />
      <Aliases speaker={speaker} />
      {speaker.note !== '' && (
        <Section title="Note">
          <p className={classes['note']}>{speaker.note}</p>
        </Section>
      )}
    </div>
  );
}

/** All that is known of a speaker, and what the quotes tell. */
export function SpeakerView({ id, onBack }: { id: number; onBack: () => void }) {
  const { show } = useView();
  const { open } = useDialogs();
  const { data: speaker, error } = useQuery(useApi().speakers.get.queryOptions({ input: { id } }));
  const view = useRef<HTMLElement>(null);
  const showQuotes = (filters: Partial<QuoteFilters>) =>
    show({ text: '', filters: { ...NO_FILTERS, ...filters } });
  useEffect(() => {
    view.current?.focus({ preventScroll: true });
    view.current?.scrollTo(0, 0);
  }, [id]);
  useKeys({
    Escape: onBack,
    e: () => open({ name: 'speaker', id }),
    m: () => open({ name: 'merge-speakers', ids: [id] }),
    x: () => open({ name: 'split-speaker', id }),
  });
  return (
    <section ref={view} className={classes['view']} aria-label="Speaker" tabIndex={-1}>
      {!speaker && error && <p role="alert">{explain(error).message}</p>}
      <SpeakerHead
        speaker={speaker ?? null}
        onBack={onBack}
        onQuotes={() => showQuotes({ speakers: [id] })}
      />
      {speaker && (
        <div className={classes['columns']}>
          <Record speaker={speaker} />
          <Findings id={id} onShow={showQuotes} />
        </div>
      )}
    </section>
  );
}
