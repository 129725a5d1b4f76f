import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Capture, Proposal } from '../../../contract/captures.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import type { Client } from '../../connection/connection.ts';
import { applyAction, firstChanged, inTextOrder, type ReviewAction } from './actions.ts';

/** What an action came to. */
export interface Outcome {
  /** The proposal that a selection made, or that the undoing changed. */
  proposalId?: number | null;
  /** What was undone; `null` where there was nothing to undo. */
  label?: string | null;
  /** Quotes that were kept together. */
  quoteIds?: number[];
  /** How many other proposals were given the same speaker. */
  followed?: number;
}

/** An article under review, as it is on show, and how to change it. */
export interface Review {
  capture: Capture | undefined;
  error: Error | null;
  /** In the order of the article, with what is on its way to the library done already. */
  proposals: Proposal[];
  /** Does one action after another; `null`: it failed, and was said and taken back. */
  act: (action: ReviewAction) => Promise<Outcome | null>;
}

const FAILED: Record<ReviewAction['kind'], string> = {
  keep: 'Not kept.',
  keepAbove: 'Not kept.',
  drop: 'Not dropped.',
  reopen: 'Not taken back.',
  edit: 'Not changed.',
  attribute: 'Not changed.',
  company: 'Not changed.',
  select: 'Not added.',
  attest: 'Not kept.',
  undo: 'Nothing undone.',
  finish: 'The review is not finished.',
};

async function perform(client: Client, id: number, action: ReviewAction): Promise<Outcome> {
  const { captures, history } = client;
  switch (action.kind) {
    case 'undo':
      return await history.undo();
    case 'select':
      return await captures.select({ id, span: action.span });
    case 'attest':
      await captures.attest({ proposalId: action.proposalId, quoteId: action.quoteId });
      return {};
    case 'finish':
      await captures.finish({ id });
      return {};
    case 'keepAbove':
      return await captures.keepAbove({ id, threshold: action.threshold });
    case 'edit':
      return await captures.edit(changesOf(action));
    case 'company': {
      const { proposalId, others, hops } = action;
      return await captures.edit({ proposalId, others: [...others], hops: [...hops] });
    }
    case 'attribute': {
      const { proposalId, speaker, remember } = action;
      return await captures.edit({ proposalId, speaker: speakerOf(speaker), remember });
    }
    default:
      await captures[action.kind]({ proposalIds: [...action.proposalIds] });
      return {};
  }
}

function changesOf({ proposalId, span, type }: Extract<ReviewAction, { kind: 'edit' }>) {
  return { proposalId, ...(span && { span }), ...(type && { type }) };
}

function speakerOf(speaker: Extract<ReviewAction, { kind: 'attribute' }>['speaker']) {
  if (speaker === null) return null;
  return 'id' in speaker ? { id: speaker.id } : { name: speaker.name };
}

/**
 * Reads an article under review and does what the researcher decides: on show at once, in the
 * library in the order of the keys pressed, and taken back with a message where it fails.
 */
export function useReview(captureId: number): Review {
  const client = useClient();
  const queries = useQueryClient();
  const options = useApi().captures.get.queryOptions({ input: { id: captureId } });
  const { data: capture, error } = useQuery(options);
  const mutationKey = useMemo(() => ['review', captureId], [captureId]);
  const { mutateAsync } = useMutation({
    mutationKey,
    scope: { id: `review-${captureId}` },
    mutationFn: async (action: ReviewAction): Promise<Outcome> => {
      const known = () => queries.getQueryData(options.queryKey)?.proposals ?? [];
      const before = known();
      const outcome = await perform(client, captureId, action);
      if (action.kind !== 'undo' && action.kind !== 'select') return outcome;
      // What these change can only be known from the library.
      await queries.invalidateQueries({ queryKey: options.queryKey });
      return { ...outcome, proposalId: firstChanged(before, known()) };
    },
    onSuccess: (_, action) => {
      queries.setQueryData(
        options.queryKey,
        (before: Capture | undefined) =>
          before && { ...before, proposals: applyAction(before.proposals, action, before.text) },
      );
    },
    onError: (problem, action) => sayError(problem, FAILED[action.kind]),
  });
  const waiting = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: (mutation) => mutation.state.variables as ReviewAction,
  });
  const proposals = useMemo(() => {
    if (!capture) return [];
    const now = waiting.reduce<Proposal[]>(
      (before, action) => applyAction(before, action, capture.text),
      capture.proposals,
    );
    return inTextOrder(now);
  }, [capture, waiting]);
  const act = (action: ReviewAction) => mutateAsync(action).catch(() => null);
  return { capture, error, proposals, act };
}
