import { skipToken, useQuery } from '@tanstack/react-query';
import type { Match } from '../../../contract/likeness.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import type { ReviewSession } from '../review/useReviewSession.ts';

/** A quote of the library that is like the one kept last, and what can be done about it. */
export interface KeptAlike {
  match: Match | null;
  /** How many there are besides. */
  more: number;
  /** The kept quote's place comes to the other quote. */
  merge: () => void;
  variant: () => void;
  apart: () => void;
}

/** Looks for quotes that are like the one kept last; nothing waits for it. */
export function useKeptAlike({ proposals, keptId }: ReviewSession): KeptAlike {
  const client = useClient();
  const act = useAct();
  const kept = proposals.find(({ id, state }) => id === keptId && state === 'kept');
  const quoteId = kept?.quoteId ?? null;
  const { data = [] } = useQuery(
    useApi().likeness.of.queryOptions({
      input: quoteId === null ? skipToken : { id: quoteId },
      retry: false,
    }),
  );
  const match = quoteId === null ? null : (data[0] ?? null);
  const judge = (verdict: 'variant' | 'apart', done: string) => {
    if (quoteId === null || !match) return;
    const pair = { id: quoteId, otherIds: [match.quote.id] };
    void act(() => client.likeness.judge({ ...pair, verdict }), done);
  };
  return {
    match,
    more: Math.max(0, data.length - 1),
    merge: () => {
      if (quoteId === null || !match) return;
      const pair = { id: match.quote.id, otherIds: [quoteId] };
      void act(() => client.likeness.merge(pair), 'Merged: one quote, one place more.');
    },
    variant: () => judge('variant', 'Linked as another wording.'),
    apart: () => judge('apart', 'Left apart.'),
  };
}
