import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import type { CommandName } from '../../contract/shell.ts';
import { useApi } from '../app/client.tsx';
import { useLibraryStatus } from '../library/useLibraryStatus.ts';
import { paletteGroups, type PaletteItem } from './palette-groups.ts';
import { useRecentJumps } from './useRecentJumps.ts';

/** Records of a kind that are shown. */
const SHOWN = 6;
/** Lines that PageUp and PageDown pass over. */
const PAGE = 8;
/** More is not read of what is typed. */
const LONGEST = 500;

/** Commands that make no sense now: the palette itself, and the sample that is there or not. */
function useUnavailable(): ReadonlySet<CommandName> {
  const { data: status } = useLibraryStatus();
  const hasSample = status?.state === 'open' && status.sample;
  return new Set<CommandName>(['palette', hasSample ? 'add-sample' : 'remove-sample']);
}

/**
 * What the palette lists for a typed text, and which line the keyboard is on.
 *
 * @param take - Takes a line.
 */
export function usePalette(typed: string, take: (item: PaletteItem) => void) {
  const unavailable = useUnavailable();
  const { recent } = useRecentJumps();
  const text = typed.trim().slice(0, LONGEST);
  const { data: places, isPlaceholderData } = useQuery(
    useApi().search.jump.queryOptions({
      input: text === '' ? skipToken : { text, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const isSettled = text === '' || (places !== undefined && !isPlaceholderData);
  const groups = paletteGroups({
    typed: text,
    places: text === '' ? [] : (places ?? []),
    recent,
    unavailable,
  });
  const items = groups.flatMap((group) => group.items);
  const [cursor, setCursor] = useState(0);
  const [listed, setListed] = useState({ text, places });
  // Another list begins at its first line.
  if (listed.text !== text || listed.places !== places) {
    setListed({ text, places });
    setCursor(0);
  }
  const at = Math.min(cursor, Math.max(0, items.length - 1));

  // Enter waits while the list is still that of the text before.
  const waits = useRef(false);
  const takeFirst = useEffectEvent(() => {
    if (!isSettled || !waits.current) return;
    waits.current = false;
    if (items[0]) take(items[0]);
  });
  useEffect(() => takeFirst(), [text, places, isSettled]);

  const steps: Record<string, number> = {
    ArrowDown: at + 1 < items.length ? 1 : -at,
    ArrowUp: at > 0 ? -1 : items.length - 1 - at,
    PageDown: Math.min(PAGE, items.length - 1 - at),
    PageUp: -Math.min(PAGE, at),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    waits.current = event.key === 'Enter' && !isSettled;
    if (step !== undefined) setCursor(at + step);
    else if (event.key !== 'Enter') return;
    else if (isSettled && items[at]) take(items[at]);
    event.preventDefault();
  };
  return {
    groups,
    current: items[at] ?? null,
    isSettled,
    onKeyDown,
    setCurrent: (item: PaletteItem) => setCursor(items.indexOf(item)),
  };
}
