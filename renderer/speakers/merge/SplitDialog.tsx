import { Button, Checkbox, Modal } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { SplitSpeaker } from '../../../contract/speaker-merge.ts';
import type { Speaker } from '../../../contract/speakers.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { explain, type Problem } from '../../app/explain.ts';
import { useAct } from '../../app/notices.tsx';
import { whoOf, type SpeakerChoice } from '../../parts/choices.ts';
import { SpeakerPicker } from '../../parts/SpeakerPicker.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { roleInWords } from '../role-words.ts';
import { ChooseQuotes } from './ChooseQuotes.tsx';
import classes from './Merge.module.css';
import { inFigures } from '../../parts/written/figures.ts';

/** Boxes to tick, where there is something to choose. */
function Boxes(props: { title: string; none: string; children: ReactNode[] }) {
  return (
    <fieldset className={classes['boxes']}>
      <legend>{props.title}</legend>
      {props.children.length === 0 && <p className={classes['quiet']}>{props.none}</p>}
      {props.children}
    </fieldset>
  );
}

function toggled<T>(values: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}

function counted(count: number, one: string, several: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${one}` : `${inFigures(count)} ${several}`];
}

/** What goes, in words; `null` while nothing is chosen. */
function partInWords(asked: Omit<SplitSpeaker, 'to'>): string | null {
  const parts = [
    ...counted(asked.quoteIds.length, 'quote', 'quotes'),
    ...counted(asked.aliases.length, 'alias', 'aliases'),
    ...counted(asked.roleIds.length, 'role', 'roles'),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** What is chosen of a speaker, what the split would do, and the way to do it. */
function useSplit(speaker: Speaker, onClose: () => void) {
  const api = useApi();
  const client = useClient();
  const act = useAct();
  const [to, setTo] = useState<SpeakerChoice | null>(null);
  const [quotes, setQuotes] = useState<ReadonlySet<number>>(new Set());
  const [aliases, setAliases] = useState<ReadonlySet<string>>(new Set());
  const [roles, setRoles] = useState<ReadonlySet<number>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const part = {
    id: speaker.id,
    quoteIds: [...quotes],
    aliases: [...aliases],
    roleIds: [...roles],
  };
  const receiver = to && whoOf(to);
  const what = partInWords(part);
  const { data: preview } = useQuery(
    api.speakers.splitPreview.queryOptions({
      input: receiver === null || what === null ? skipToken : { ...part, to: receiver },
      placeholderData: keepPreviousData,
    }),
  );
  const name = to && ('id' in to ? to.display : to.name);
  const split = async () => {
    if (receiver === null) return setProblem({ ...CHOOSE, field: 'to' });
    try {
      await client.speakers.split({ ...part, to: receiver });
      onClose();
      await act(() => Promise.resolve(), `${what ?? ''} given to “${name ?? ''}”.`);
    } catch (error) {
      setProblem(explain(error));
    }
  };
  return {
    name,
    setTo: (choice: SpeakerChoice) => {
      setTo(choice);
      setProblem(null);
    },
    quotes,
    setQuotes,
    aliases,
    toggleAlias: (form: string) => setAliases(toggled(aliases, form)),
    roles,
    toggleRole: (id: number) => setRoles(toggled(roles, id)),
    what,
    preview: receiver === null || what === null ? undefined : preview,
    problem,
    split,
  };
}

const CHOOSE: Problem = {
  code: 'REFUSED',
  field: null,
  message: 'Choose a speaker, or type the name of a new one.',
};

function SplitForm({ speaker, onClose }: { speaker: Speaker; onClose: () => void }) {
  const state = useSplit(speaker, onClose);
  const { what, name, preview, problem } = state;
  const forms = speaker.aliases.filter(({ form }) => form !== speaker.display);
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void state.split();
      }}
    >
      <SpeakerPicker
        visibleLabel="Give to"
        focused
        error={problem?.field === 'to' ? problem.message : null}
        onPick={state.setTo}
      />
      <ChooseQuotes speakerId={speaker.id} chosen={state.quotes} onChange={state.setQuotes} />
      <div className={classes['sides']}>
        <Boxes title="Roles" none="No role is kept.">
          {speaker.roles.map((role) => (
            <Checkbox
              key={role.id}
              label={roleInWords(role)}
              checked={state.roles.has(role.id)}
              onChange={() => state.toggleRole(role.id)}
            />
          ))}
        </Boxes>
        <Boxes title="Also written" none="No other form is kept.">
          {forms.map(({ form }) => (
            <Checkbox
              key={form}
              label={form}
              checked={state.aliases.has(form)}
              onChange={() => state.toggleAlias(form)}
            />
          ))}
        </Boxes>
      </div>
      <ul className={classes['summary']} aria-label="What the split does" aria-live="polite">
        <li>
          {what === null ? 'Nothing is chosen yet.' : `${what} to ${name ?? 'another speaker'}.`}
        </li>
        {preview && preview.both > 0 && (
          <li>{countInWords(preview.both)} of both already: one attribution stays.</li>
        )}
        {preview && preview.sharedRoles.length > 0 && (
          <li>
            Both will have, since quotes of both name it:{' '}
            {preview.sharedRoles.map(roleInWords).join('; ')}.
          </li>
        )}
      </ul>
      {problem && problem.field !== 'to' && (
        <p role="alert" className={classes['problem']}>
          {problem.message}
        </p>
      )}
      <div className={classes['footer']}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" disabled={what === null}>
          Split
        </Button>
      </div>
    </form>
  );
}

/** Gives part of what a speaker has to another, and says beforehand what comes of it. */
export function SplitDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { data: speaker } = useQuery(useApi().speakers.get.queryOptions({ input: { id } }));
  return (
    <Modal opened onClose={onClose} title={`Split ${speaker?.display ?? ''}`} size={760}>
      {speaker && <SplitForm speaker={speaker} onClose={onClose} />}
    </Modal>
  );
}
