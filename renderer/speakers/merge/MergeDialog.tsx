import { Button, Modal, Radio } from '@mantine/core';
import { keepPreviousData, skipToken, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Speaker } from '../../../contract/speakers.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { explain, type Problem } from '../../app/explain.ts';
import { useAct } from '../../app/notices.tsx';
import { useFocused } from '../../forms/useFocused.ts';
import { SpeakerPicker } from '../../parts/SpeakerPicker.tsx';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { useSpeakerGone } from '../useSpeakerGone.ts';
import { ConcernedQuotes } from './ConcernedQuotes.tsx';
import classes from './Merge.module.css';
import { mergeInWords } from './preview-words.ts';

/** Which of the speakers stays. */
function Staying(props: {
  speakers: Speaker[];
  into: number;
  focused: boolean;
  onChange: (id: number) => void;
}) {
  const first = useFocused(props.focused);
  return (
    <Radio.Group
      label="Who stays"
      value={String(props.into)}
      onChange={(value) => props.onChange(Number(value))}
    >
      <div className={classes['choices']}>
        {props.speakers.map(({ id, display, quotes, roles }, index) => (
          <Radio
            key={id}
            size="xs"
            value={String(id)}
            {...(index === 0 && props.focused ? { 'data-autofocus': true, ref: first } : {})}
            label={
              <>
                <strong>{display}</strong>{' '}
                <span className={classes['quiet']}>
                  {roles[0] && `${roles[0].title}, `}
                  {countInWords(quotes)}
                </span>
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Which of different Wikidata ids is right. */
function WikidataChoice(props: {
  ids: string[];
  speakers: Speaker[];
  value: string | null;
  error: string | null;
  onChange: (id: string) => void;
}) {
  const { ids, speakers, value, error, onChange } = props;
  return (
    <Radio.Group
      label="They have different Wikidata ids, so they may be different people. Which one is right?"
      value={value}
      error={error}
      onChange={onChange}
    >
      <div className={classes['choices']}>
        {ids.map((id) => (
          <Radio
            key={id}
            size="xs"
            value={id}
            label={`${id} (${speakers.find(({ wikidata }) => wikidata === id)?.display ?? ''})`}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** What is chosen for a merge, what it would do, and the way to do it. */
function useMerge(chosen: number[], onClose: () => void) {
  const api = useApi();
  const client = useClient();
  const act = useAct();
  const gone = useSpeakerGone();
  const [ids, setIds] = useState(chosen);
  const [into, setInto] = useState(chosen[0] ?? 0);
  const [wikidata, setWikidata] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const results = useQueries({
    queries: ids.map((id) => api.speakers.get.queryOptions({ input: { id } })),
  });
  const speakers = results.flatMap(({ data }) => data ?? []);
  const from = ids.filter((id) => id !== into);
  const { data: preview } = useQuery(
    api.speakers.mergePreview.queryOptions({
      input: from.length === 0 ? skipToken : { into, from },
      placeholderData: keepPreviousData,
    }),
  );
  const name = speakers.find(({ id }) => id === into)?.display ?? '';
  const merge = async () => {
    const choice = wikidata === null ? {} : { wikidata };
    try {
      const { quotes } = await client.speakers.merge({ into, from, ...choice });
      gone(from, into);
      onClose();
      await act(() => Promise.resolve(), `Merged into “${name}”, with ${countInWords(quotes)}.`);
    } catch (error) {
      setProblem(explain(error));
    }
  };
  return {
    speakers,
    from,
    into,
    setInto,
    name,
    preview: from.length === 0 ? undefined : preview,
    wikidata,
    setWikidata,
    problem,
    merge,
    add: (id: number) => setIds([...new Set([...ids, id])]),
  };
}

/** Makes one speaker of several, and shows beforehand every quote that it concerns. */
export function MergeDialog({ ids, onClose }: { ids: number[]; onClose: () => void }) {
  const state = useMerge(ids, onClose);
  const { speakers, from, into, preview, problem } = state;
  const [missing, setMissing] = useState<string | null>(null);
  const isAtWikidata = problem?.field === 'wikidata';
  return (
    <Modal opened onClose={onClose} title="Merge speakers" size={720}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (from.length === 0) setMissing('Choose the speaker to merge with.');
          else void state.merge();
        }}
      >
        {speakers.length > 0 && speakers.length >= ids.length && (
          <Staying
            speakers={speakers}
            into={into}
            focused={ids.length > 1}
            onChange={state.setInto}
          />
        )}
        <SpeakerPicker
          key={speakers.length}
          visibleLabel={from.length === 0 ? 'Merge with' : 'And with'}
          onlyKnown
          focused={ids.length === 1 && from.length === 0}
          error={missing}
          onPick={(choice) => {
            setMissing(null);
            if ('id' in choice) state.add(choice.id);
          }}
        />
        {preview && preview.wikidata.length > 1 && (
          <WikidataChoice
            ids={preview.wikidata}
            speakers={speakers}
            value={state.wikidata}
            error={isAtWikidata ? problem.message : null}
            onChange={state.setWikidata}
          />
        )}
        {preview && (
          <>
            <ul className={classes['summary']} aria-label="What the merge does" aria-live="polite">
              {mergeInWords(preview, state.name).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <ConcernedQuotes
              speakers={from}
              remark={(row) => {
                const named = row.speakers.filter(({ id }) => id === into || from.includes(id));
                return named.length > 1 ? 'of both' : null;
              }}
            />
          </>
        )}
        {problem && !isAtWikidata && (
          <p role="alert" className={classes['problem']}>
            {problem.message}
          </p>
        )}
        <div className={classes['footer']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Merge</Button>
        </div>
      </form>
    </Modal>
  );
}
