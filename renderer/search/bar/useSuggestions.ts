import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Completion } from '../../../contract/search.ts';
import { useApi } from '../../app/client.tsx';
import { wait } from '../../app/pause.ts';
import type { QueryBar } from './useQueryBar.ts';

/** Pause in typing after which suggestions are asked for, in milliseconds: the list comes first. */
const SUGGEST_AFTER_MS = 40;

/** Ways to end what is being typed, and which of them is chosen. */
export interface Suggestions {
  options: readonly Completion[];
  isOpen: boolean;
  /** Index of the one that is chosen; -1: none, so that Enter is left to the list. */
  active: number;
  /** Asks what could stand at a place of a text. */
  ask: (text: string, caret: number) => void;
  close: () => void;
  /** Chooses the next or previous one, or none beyond the ends. */
  move: (by: 1 | -1) => void;
  take: (option: Completion) => void;
}

/** Suggestions at the caret, once they were asked for. */
export function useSuggestions(bar: QueryBar): Suggestions {
  const [asked, setAsked] = useState<{ text: string; caret: number } | null>(null);
  const [active, setActive] = useState(-1);
  const { queryFn, ...query } = useApi().search.complete.queryOptions({
    input: asked ?? skipToken,
  });
  const { data, isPlaceholderData } = useQuery({
    ...query,
    queryFn: async (context) => {
      await wait(SUGGEST_AFTER_MS, context.signal);
      return queryFn(context);
    },
    placeholderData: keepPreviousData,
  });
  const options = asked === null ? [] : (data ?? []).filter(({ text }) => text !== asked.text);
  const ask = (text: string, caret: number) => {
    setActive(-1);
    setAsked({ text, caret });
  };
  const close = () => setAsked(null);
  return {
    options,
    isOpen: options.length > 0,
    active: Math.min(active, options.length - 1),
    ask,
    close,
    move: (by) => {
      const places = options.length + 1;
      setActive(((active + 1 + by + places) % places) - 1);
    },
    take: ({ kind, text, caret }) => {
      // What is listed is still that of the text before.
      if (isPlaceholderData) return;
      bar.put(text, [caret, caret]);
      if (kind === 'field') ask(text, caret);
      else close();
    },
  };
}
