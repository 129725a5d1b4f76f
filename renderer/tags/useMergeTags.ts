import type { Tag } from '../../contract/tags.ts';
import { useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';

/** Lets tags become one; the notice offers to part them again. */
export function useMergeTags(): (into: Tag, from: readonly Tag[]) => Promise<boolean> {
  const client = useClient();
  const act = useAct();
  return async (into, from) => {
    const [only] = from;
    const what = from.length === 1 && only ? `“${only.name}” is` : `${from.length} tags are`;
    const done = await act(async () => {
      await client.tags.merge({ into: into.id, from: from.map(({ id }) => id) });
      return true;
    }, `${what} merged into “${into.name}”.`);
    return done ?? false;
  };
}
