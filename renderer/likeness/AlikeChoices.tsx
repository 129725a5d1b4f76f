import { Button } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Match } from '../../contract/likeness.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import { countInWords } from '../quotes/useQuoteKeys.ts';
import { mergeInWords } from './likeness-words.ts';
import classes from './Likeness.module.css';
import { MatchItem } from './MatchItem.tsx';

/** What can be decided about a quote and those like it. */
function useDecisions(id: number, onEmptied: () => void, left: number) {
  const client = useClient();
  const act = useAct();
  return {
    merge: async (otherIds: number[]) => {
      const done = `${countInWords(otherIds.length)} merged into this one.`;
      const isDone = await act(async () => {
        await client.likeness.merge({ id, otherIds });
        return true;
      }, done);
      if (isDone && otherIds.length === left) onEmptied();
    },
    judge: async (otherId: number, verdict: 'variant' | 'apart') => {
      const done = verdict === 'variant' ? 'Linked as another wording.' : 'Left apart.';
      const isDone = await act(async () => {
        await client.likeness.judge({ id, otherIds: [otherId], verdict });
        return true;
      }, done);
      if (isDone && left === 1) onEmptied();
    },
  };
}

/** A quote, those like it, and what is to become of them. */
export function AlikeChoices(props: {
  id: number;
  matches: readonly Match[];
  /** Called when nothing is left to decide. */
  onEmptied: () => void;
}) {
  const { id, matches, onEmptied } = props;
  const api = useApi();
  const { data: quote } = useQuery(api.quotes.get.queryOptions({ input: { id } }));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = matches.map((match) => match.quote.id).filter((other) => !left.has(other));
  const { data: preview } = useQuery(
    api.likeness.preview.queryOptions({
      input: chosen.length > 0 ? { id, otherIds: chosen } : skipToken,
    }),
  );
  const { merge, judge } = useDecisions(id, onEmptied, matches.length);
  const body = useRef<HTMLDivElement>(null);
  // What was decided is gone with its buttons; the keyboard stays in the dialog.
  useEffect(() => {
    if (!body.current?.contains(document.activeElement)) body.current?.focus();
  }, [id, matches.length]);
  const choose = (otherId: number, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(otherId);
    else next.add(otherId);
    setLeft(next);
  };
  return (
    <div ref={body} tabIndex={-1} className={classes['body']}>
      {quote && (
        <div className={classes['this']}>
          <strong>
            {quote.attributions.map(({ speaker }) => speaker).join(', ') || 'Nobody named'}
          </strong>
          <p dir="auto" className={classes['wording']}>
            {quote.text}
          </p>
          <p className={classes['quiet']}>
            {quote.attestations.map(({ sourceTitle }) => sourceTitle).join(' · ') || 'No source'}
          </p>
        </div>
      )}
      <ul className={classes['matches']} aria-label="Quotes like it">
        {matches.map((match) => (
          <MatchItem
            key={match.quote.id}
            match={match}
            isChosen={!left.has(match.quote.id)}
            onChoose={(isChosen) => choose(match.quote.id, isChosen)}
            onJudge={(verdict) => void judge(match.quote.id, verdict)}
          />
        ))}
      </ul>
      <div className={classes['footer']}>
        <p className={classes['quiet']} role="status">
          {chosen.length === 0
            ? 'Choose what is to be merged into this quote.'
            : preview && `To this quote come: ${mergeInWords(preview)}`}
        </p>
        <Button disabled={chosen.length === 0} onClick={() => void merge(chosen)}>
          {chosen.length > 1 ? `Merge ${chosen.length} into this quote` : 'Merge into this quote'}
        </Button>
      </div>
    </div>
  );
}
