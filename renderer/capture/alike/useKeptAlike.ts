import { skipToken, useQuery } from '@tanstack/react-query';
import type { Match } from '../../../contract/likeness.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import type { ReviewSession } from '../review/useReviewSession.ts';

/** A quote of the library that is like the one kept last, and what can be done about it. */
export interface KeptAlike {
  match: Match | null;
  /** Whether it is like the current proposal, which is not kept yet, or like the one kept last. */
  of: 'current' | 'kept';
  /** How many there are besides. */
  more: number;
  /** The place of the one or the other comes to the quote of the library. */
  merge: () => void;
  variant: () => void;
  apart: () => void;
}

/** Quotes of the library that are like a pending proposal; nothing waits for it. */
export function useAlikeProposal(proposalId: number | null): Match[] {
  const { data = [] } = useQuery(
    useApi().captures.alike.queryOptions({
      input: proposalId === null ? skipToken : { proposalId },
      retry: false,
    }),
  );
  return proposalId === null ? [] : data;
}

/** Looks for quotes that are like the current proposal, or else like the one kept last. */
export function useKeptAlike(session: ReviewSession): KeptAlike {
  const { proposals, keptId, current } = session;
  const client = useClient();
  const act = useAct();
  const ofCurrent = useAlikeProposal(current?.state === 'pending' ? current.id : null);
  const kept = proposals.find(({ id, state }) => id === keptId && state === 'kept');
  const quoteId = kept?.quoteId ?? null;
  const { data = [] } = useQuery(
    useApi().likeness.of.queryOptions({
      input: quoteId === null ? skipToken : { id: quoteId },
      retry: false,
    }),
  );
  const [found] = ofCurrent;
  if (current && found) {
    return {
      match: found,
      of: 'current',
      more: ofCurrent.length - 1,
      merge: () => {
        session.decide({ kind: 'attest', proposalId: current.id, quoteId: found.quote.id });
        session.announce('Kept as one more place of the quote.');
      },
      variant: () => session.announce('Keep it first, to link it as another wording.'),
      apart: () => session.announce('Enter keeps it as a quote of its own.'),
    };
  }
  const match = quoteId === null ? null : (data[0] ?? null);
  const judge = (verdict: 'variant' | 'apart', done: string) => {
    if (quoteId === null || !match) return;
    const pair = { id: quoteId, otherIds: [match.quote.id] };
    void act(() => client.likeness.judge({ ...pair, verdict }), done);
  };
  return {
    match,
    of: 'kept',
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
