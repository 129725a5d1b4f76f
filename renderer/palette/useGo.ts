import { useQuery } from '@tanstack/react-query';
import { useApi } from '../app/client.tsx';
import { say } from '../app/notices.tsx';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import type { Commands } from '../frame/useCommands.ts';
import { useSavedSearch } from '../search/saved/useSavedSearches.ts';
import { useOpenSpeaker } from '../speakers/useOpenSpeaker.ts';
import type { Jump } from './recent-jumps.ts';

/** @returns A function that goes to a place, or runs a command. */
export function useGo(commands: Commands): (jump: Jump) => void {
  const { show } = useView();
  const openSpeaker = useOpenSpeaker();
  const saved = useSavedSearch();
  const { data: collections = [] } = useQuery(useApi().collections.list.queryOptions());
  return (jump) => {
    if (jump.to === 'command') return commands[jump.name]();
    const { kind, id, label } = jump.target;
    switch (kind) {
      case 'speaker':
        return openSpeaker(id);
      case 'source':
        return show({ text: '', filters: { ...NO_FILTERS, sources: [id] } });
      case 'tag':
        return show({ text: '', filters: { ...NO_FILTERS, tags: [id] } });
      case 'collection':
        return show({ text: '', filters: { ...NO_FILTERS, collections: [id] } });
      case 'search': {
        const search = collections.find((each) => each.id === id);
        return search ? saved.open(search) : say(`“${label}” is no longer in the library.`);
      }
    }
  };
}
