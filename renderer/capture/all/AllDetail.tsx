import type { QueuedProposal } from '../../../contract/articles/review-queue.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import { AlikeStrip } from '../alike/AlikeStrip.tsx';
import { KeyButton } from '../KeyButton.tsx';
import { Confidence } from '../queue/Confidence.tsx';
import { PassedOn, Was } from '../queue/ProposalOption.tsx';
import queueClasses from '../queue/Queue.module.css';
import { SpeakerPanel } from '../queue/SpeakerPanel.tsx';
import { shortened, speakersInWords, whyInWords } from '../review/announcements.ts';
import classes from './All.module.css';
import type { AllSession } from './useAllSession.ts';

/** The paragraph around a quotation, with its words, its cue and who is named marked. */
function Passage({ context }: Pick<QueuedProposal, 'context'>) {
  const { text, span, cue, mention } = context;
  const marks = [
    { span, kind: 'quotation' },
    ...(cue ? [{ span: cue, kind: 'cue' }] : []),
    ...(mention ? [{ span: mention, kind: 'mention' }] : []),
  ];
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => mark.span)])];
  const cuts = edges.toSorted((one, other) => one - other);
  return (
    <p dir="auto" className={classes['passage']}>
      {cuts.slice(1).map((to, index) => {
        const from = cuts[index] ?? 0;
        const kinds = marks.filter((mark) => mark.span[0] <= from && to <= mark.span[1]);
        const names = kinds.map(({ kind }) => classes[kind]).join(' ');
        return (
          <span key={from} className={names}>
            {text.slice(from, to)}
          </span>
        );
      })}
    </p>
  );
}

/** Buttons for what is current, or for all that are selected. */
function Decisions({ session, same }: { session: AllSession; same: number }) {
  const { commands, current, selected, showsWhy } = session;
  const isPending = current?.state === 'pending';
  const many = selected.size;
  return (
    <div className={queueClasses['decide']}>
      <KeyButton keys="Enter" disabled={many === 0 && !isPending} onClick={commands.keep}>
        {many > 0 ? `Keep ${many} selected` : 'Keep'}
      </KeyButton>
      <KeyButton
        keys="x"
        variant="default"
        disabled={many === 0 && current?.state === 'kept'}
        onClick={commands.drop}
      >
        {many > 0 ? `Drop ${many} selected` : current?.state === 'dropped' ? 'Take back' : 'Drop'}
      </KeyButton>
      <KeyButton keys="s" variant="default" disabled={!isPending} onClick={commands.speaker}>
        Speaker
      </KeyButton>
      <KeyButton keys="o" variant="default" onClick={commands.open}>
        Open article
      </KeyButton>
      <KeyButton
        keys="w"
        variant="subtle"
        color="gray"
        aria-pressed={showsWhy}
        onClick={commands.why}
      >
        Why?
      </KeyButton>
      {same > 1 && many === 0 && (
        <KeyButton keys="shift+Enter" variant="default" onClick={commands.keepSpeaker}>
          Keep all {same} of {shortened(current?.speaker ?? '', 24)}
        </KeyButton>
      )}
    </div>
  );
}

/** What is current in the list of all quotations: where it stands, and what can be done with it. */
export function AllDetail({ session, same }: { session: AllSession; same: number }) {
  const { current, mode, showsWhy, alike, commands, attribute, cancel } = session;
  if (!current) return <section className={classes['detail']} aria-label="Quotation" />;
  const { container, issued } = current;
  const facts = [container, issued === null ? null : dateInWords(issued)];
  return (
    <section className={classes['detail']} aria-label="Quotation">
      {mode === 'speaker' ? (
        <SpeakerPanel
          key={current.id}
          proposal={current}
          onPick={attribute}
          onCompany={session.setCompany}
          onCancel={cancel}
        />
      ) : (
        <fieldset className={queueClasses['panel']} aria-label="Current quotation">
          <Decisions session={session} same={same} />
          {showsWhy && <p className={queueClasses['hint']}>{whyInWords(current)}</p>}
        </fieldset>
      )}
      <AlikeStrip
        alike={{
          match: alike[0] ?? null,
          more: Math.max(0, alike.length - 1),
          of: 'current',
          merge: commands.merge,
        }}
      />
      <div className={classes['where']}>
        <h2 dir="auto">{current.title}</h2>
        <p className={queueClasses['hint']}>{facts.filter(Boolean).join(' · ')}</p>
        <Passage context={current.context} />
        <p className={queueClasses['facts']}>
          <bdi className={queueClasses['speaker']}>{speakersInWords(current, current.mention)}</bdi>
          <Confidence proposal={current} />
        </p>
        <PassedOn proposal={current} />
        <Was proposal={current} />
      </div>
    </section>
  );
}
