import { useEffect, useState } from 'react';
import type { AlikeGroup } from '../../contract/likeness.ts';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';

/** How far a look through the library is. */
export type SweepState =
  | { at: 'busy'; part: number }
  | { at: 'done'; groups: AlikeGroup[]; total: number }
  | { at: 'failed'; reason: string };

const START: SweepState = { at: 'busy', part: 0 };

/** Looks for the same quotes in the whole library, until it is done or no longer on show. */
export function useSweep(): { state: SweepState; again: () => void } {
  const client = useClient();
  const [state, setState] = useState<SweepState>(START);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: SweepState) => stop.signal.aborted || setState(next);
    const look = async () => {
      try {
        for await (const event of await client.likeness.sweep(undefined, { signal: stop.signal })) {
          if ('groups' in event) tell({ at: 'done', ...event });
          else tell({ at: 'busy', part: event.total === 0 ? 0 : event.done / event.total });
        }
      } catch (error) {
        tell({ at: 'failed', reason: explain(error).message });
      }
    };
    void look();
    return () => stop.abort();
  }, [client, round]);
  const again = () => {
    setState(START);
    setRound(round + 1);
  };
  return { state, again };
}
