import { useRef, useState } from 'react';
import type { Collection } from '../../../contract/collections.ts';
import { useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import { moveByKey, type Move } from './moves.ts';

/** Where a collection has come to stand, to be read out: `Notes, in Book, last`. */
function placeInWords(list: readonly Collection[], name: string, move: Move): string {
  const nameOf = (id: number | null) => list.find((each) => each.id === id)?.name;
  const within = nameOf(move.parentId);
  const before = nameOf(move.before);
  return [
    name,
    within === undefined ? 'at the top' : `in ${within}`,
    before === undefined ? 'last' : `before ${before}`,
  ].join(', ');
}

/** Moves collections; `said` tells where the last one has come to stand. */
export function useMoveCollection() {
  const client = useClient();
  const act = useAct();
  const [said, setSaid] = useState('');
  const earlier = useRef<Promise<unknown>>(Promise.resolve());

  const carryOut = async (list: readonly Collection[], id: number, to: Move, done?: string) => {
    const moved = await act(
      async () => {
        await client.collections.move({ id, ...to });
        return true;
      },
      ...(done === undefined ? [] : [done]),
    );
    const name = list.find((each) => each.id === id)?.name ?? '';
    if (moved) setSaid(placeInWords(list, name, to));
    return moved ? to : null;
  };
  return {
    said,
    drop: (list: readonly Collection[], id: number, to: Move) => {
      const name = list.find((each) => each.id === id)?.name ?? '';
      return carryOut(list, id, to, `“${name}” is moved.`);
    },
    /**
     * Moves one place with a key. Each begins where the one before has ended, however fast they
     * come, since the tree on show may lag behind.
     */
    step: (id: number, key: string): Promise<Move | null> => {
      const next = earlier.current.then(async () => {
        const list = await client.collections.list();
        const to = moveByKey(list, id, key);
        return to && carryOut(list, id, to);
      });
      earlier.current = next.catch(() => undefined);
      return next;
    },
  };
}
