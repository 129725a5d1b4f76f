import {
  useMutation,
  useMutationState,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { QueuedProposal } from '../../../contract/articles/review-queue.ts';
import type { Proposal } from '../../../contract/captures.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import type { Client } from '../../connection/connection.ts';
import type { ProposedCompany } from '../queue/Company.tsx';
import type { ChosenSpeaker } from '../review/actions.ts';
import { mergeOrder } from './order.ts';

/** Rows that are asked for together. */
const PAGE = 100;
const MUTATION_KEY = ['review', 'all'];

/** What a researcher can do with proposals wherever they are. */
export type AllAction =
  | { kind: 'keep' | 'drop' | 'reopen'; ids: readonly number[] }
  | { kind: 'attest'; ids: readonly [number]; quoteId: number }
  | { kind: 'attribute'; ids: readonly [number]; speaker: ChosenSpeaker; remember: boolean }
  | { kind: 'company'; ids: readonly [number]; company: ProposedCompany }
  | { kind: 'undo' };

/** What an action came to. */
export interface AllOutcome {
  label?: string | null;
  followed?: number;
}

/** The quotations of all articles, as they are on show, and how to decide about them. */
export interface AllQueue {
  /** In the order of the list; what is decided stays. `null` until it is there. */
  ids: readonly number[] | null;
  error: Error | null;
  /** Pending, with what is on its way to the library done already. */
  isPending: (id: number) => boolean;
  left: number;
  stateOf: (id: number) => Proposal['state'];
  /** Pending ones by whom this one is by. */
  bySameSpeaker: (id: number) => number[];
  rowAt: (index: number) => QueuedProposal | undefined;
  act: (action: AllAction) => Promise<AllOutcome | null>;
}

const STATE_AFTER = { keep: 'kept', attest: 'kept', drop: 'dropped', reopen: 'pending' } as const;
const FAILED: Record<AllAction['kind'], string> = {
  keep: 'Not kept.',
  attest: 'Not kept.',
  drop: 'Not dropped.',
  reopen: 'Not taken back.',
  attribute: 'Not changed.',
  company: 'Not changed.',
  undo: 'Nothing undone.',
};

async function perform(client: Client, action: AllAction): Promise<AllOutcome> {
  const { captures, history } = client;
  switch (action.kind) {
    case 'undo':
      return await history.undo();
    case 'attest':
      await captures.attest({ proposalId: action.ids[0], quoteId: action.quoteId });
      return {};
    case 'attribute': {
      const { speaker, remember, ids } = action;
      const chosen = speaker && ('id' in speaker ? { id: speaker.id } : { name: speaker.name });
      return await captures.edit({ proposalId: ids[0], speaker: chosen, remember });
    }
    case 'company': {
      const { others, hops } = action.company;
      return await captures.edit({ proposalId: action.ids[0], others, hops });
    }
    default:
      await captures[action.kind]({ proposalIds: [...action.ids] });
      return {};
  }
}

/** The ids of the list: its order stands while it is on show. */
function useOrder(order: 'confidence' | 'article') {
  const { data, error } = useQuery(useApi().captures.queue.queryOptions({ input: { order } }));
  const [seen, setSeen] = useState(data);
  const [ids, setIds] = useState<readonly number[] | null>(data?.ids ?? null);
  if (data && data !== seen) {
    setSeen(data);
    setIds(mergeOrder(ids ?? [], data.ids));
  }
  const voices = useMemo(
    () => new Map(data?.ids.map((id, index) => [id, data.voices[index] ?? 0])),
    [data],
  );
  return { ids, voices, error };
}

/** Does one action after another, on show at once; answers what is on its way. */
function useActions() {
  const client = useClient();
  const queries = useQueryClient();
  const api = useApi();
  const { mutateAsync } = useMutation({
    mutationKey: MUTATION_KEY,
    scope: { id: 'review-all' },
    mutationFn: async (action: AllAction) => {
      const outcome = await perform(client, action);
      // On its way until the list says so itself.
      await queries.invalidateQueries({ queryKey: api.captures.key() });
      return outcome;
    },
    onError: (problem, action) => sayError(problem, FAILED[action.kind]),
  });
  const waiting = useMutationState({
    filters: { mutationKey: MUTATION_KEY, status: 'pending' },
    select: (mutation) => mutation.state.variables as AllAction,
  });
  return { act: (action: AllAction) => mutateAsync(action).catch(() => null), waiting };
}

/**
 * Reads the quotations of all articles under review.
 *
 * @param order - The surest first, or article by article as they stand in the text.
 * @param visible - Indexes of the first and the last row on show.
 */
export function useAllQueue(
  order: 'confidence' | 'article',
  visible: { first: number; last: number },
): AllQueue {
  const api = useApi();
  const { ids, voices, error } = useOrder(order);
  const { act, waiting } = useActions();
  const pages: number[] = [];
  for (let page = Math.floor(visible.first / PAGE); page * PAGE <= visible.last; page++)
    pages.push(page);
  const results = useQueries({
    queries: pages.map((page) => {
      const wanted = (ids ?? []).slice(page * PAGE, (page + 1) * PAGE);
      return api.captures.queued.queryOptions({
        input: { ids: wanted },
        enabled: wanted.length > 0,
      });
    }),
  });
  const rows = new Map(results.flatMap(({ data = [] }) => data.map((row) => [row.id, row])));
  const ahead = new Map<number, Proposal['state']>();
  for (const action of waiting) {
    const { kind } = action;
    if (kind === 'undo' || kind === 'attribute' || kind === 'company') continue;
    for (const id of action.ids) ahead.set(id, STATE_AFTER[kind]);
  }
  const stateOf = (id: number): Proposal['state'] =>
    ahead.get(id) ?? (voices.has(id) ? 'pending' : (rows.get(id)?.state ?? 'kept'));
  const isPending = (id: number) => stateOf(id) === 'pending';
  return {
    ids,
    error,
    isPending,
    left: (ids ?? []).filter(isPending).length,
    stateOf,
    bySameSpeaker: (id) => {
      const voice = voices.get(id) ?? 0;
      return voice === 0
        ? []
        : (ids ?? []).filter((each) => voices.get(each) === voice && isPending(each));
    },
    rowAt: (index) => {
      const id = ids?.[index];
      const row = id === undefined ? undefined : rows.get(id);
      return row && { ...row, state: stateOf(row.id) };
    },
    act,
  };
}
