import { useState } from 'react';
import type { SavedList } from '../../../contract/lists/saved.ts';
import { useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import type { CiteList } from '../arrange/useCiteList.ts';
import type { Chosen } from '../remembered.ts';
import { chosenBy, missingInWords, openList, type OpenList } from './opened-list.ts';

/** What lies over the dialog: a name is asked for, or what is kept is put in order. */
type Panel = 'preset' | 'list' | 'manage';

/**
 * Presets and lists in the dialog: applying and opening them is one change that can be taken back.
 *
 * @param opened - The list with which the dialog began.
 */
export function useSaved(
  opened: OpenList | null,
  list: CiteList,
  onChoose: (chosen: Chosen) => void,
) {
  const client = useClient();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [name, setName] = useState(opened?.name ?? '');
  const [note, setNote] = useState(opened && missingInWords(opened));
  return {
    panel,
    /** By which the last one was kept, applied or opened. */
    name,
    /** What is to be told of the list that was opened. */
    note,
    show: setPanel,
    close: () => setPanel(null),
    named: (next: string) => {
      setName(next);
      setPanel(null);
    },
    apply: (preset: SavedList) => {
      const { settings } = preset;
      if (settings === null) return;
      const { selection, without, pieces, title } = list;
      list.open({ selection, without, pieces, title });
      onChoose(chosenBy(settings));
      setName(preset.name);
    },
    open: async (saved: SavedList) => {
      try {
        const next = await openList(client, saved);
        const { selection, pieces, title } = next;
        list.open({ selection, without: [], pieces, title });
        if (next.chosen) onChoose(next.chosen);
        setName(next.name);
        setNote(missingInWords(next));
      } catch (error) {
        sayError(error);
      }
    },
  };
}
