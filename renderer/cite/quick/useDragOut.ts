import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, type DragEvent } from 'react';
import type { QuoteRow } from '../../../contract/search.ts';
import { useApi } from '../../app/client.tsx';
import { useSelection } from '../../quotes/selection.tsx';
import { favourite, MOST_DRAGGED, pastedDocument } from './favourite.ts';

/** What is chosen is made ready once the choosing pauses, in milliseconds. */
const PAUSE_MS = 250;

/** A quote that could not be made ready in time: its words, and who said them. */
function bareText({ text, speakers }: QuoteRow): string {
  const names = speakers.map(({ display }) => display).join(', ');
  return names === '' ? text : `${names}: ${text}`;
}

/**
 * Dragging quotes out of the list, into a text: several at once where they are chosen. What is
 * dragged must be there the moment a drag begins, and so is made as the button goes down.
 */
export function useDragOut() {
  const api = useApi();
  const cache = useQueryClient();
  const { ids: chosen } = useSelection();

  const idsOf = (id: number) => (chosen.has(id) ? [...chosen] : [id]);
  const askedFor = (ids: number[]) => {
    const { options } = favourite();
    return api.citations.quick.queryOptions({ input: { selection: { ids }, options } });
  };
  const prepare = (ids: number[]) => {
    if (ids.length <= MOST_DRAGGED) void cache.prefetchQuery(askedFor(ids));
  };
  const prepareChosen = useEffectEvent(() => prepare([...chosen]));
  useEffect(() => {
    if (chosen.size < 2) return;
    const timer = setTimeout(() => prepareChosen(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [chosen]);

  return (row: QuoteRow | undefined) =>
    row && {
      draggable: true,
      onPointerDown: () => prepare(idsOf(row.id)),
      onDragStart: ({ dataTransfer }: DragEvent) => {
        const made = cache.getQueryData(askedFor(idsOf(row.id)).queryKey);
        dataTransfer.effectAllowed = 'copy';
        dataTransfer.setData('text/plain', made?.plain ?? bareText(row));
        if (made) dataTransfer.setData('text/html', pastedDocument(made.html));
      },
    };
}
