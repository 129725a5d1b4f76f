import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Completion } from '../../../contract/search.ts';
import { completionAt } from '../../../query/complete.ts';
import { useApi } from '../../app/client.tsx';
import { wait } from '../../app/pause.ts';
import { useView } from '../../app/view-state.tsx';
import { useRecentSearches } from '../recent/useRecentSearches.ts';
import { fromCompletion, fromRecent, type Suggestion } from './suggestion.ts';
import type { QueryBar } from './useQueryBar.ts';

/** Pause in typing after which suggestions are asked for, in milliseconds: the list comes first. */
const SUGGEST_AFTER_MS = 40;
/** Letters of a word with which it may be meant for something else than a word. */
const LETTERS = 2;
/** A word is looked for as it is; more than this would lie over what it finds. */
const FOR_WORD = 5;
/** Searches of before that are offered. */
const RECENT = 6;

/** Ways to end what is being typed, and which of them is chosen. */
export interface Suggestions {
  options: readonly Suggestion[];
  isOpen: boolean;
  /** Index of the one that is chosen; -1: none, so that Enter is left to the list. */
  active: number;
  /** Asks what could stand where somebody types. */
  type: (text: string, caret: number) => void;
  /** Asks the same because the user wants to know. */
  ask: (text: string, caret: number) => void;
  close: () => void;
  /** Chooses the next or previous one, or none beyond the ends. */
  move: (by: 1 | -1) => void;
  take: (option: Suggestion) => void;
}

/** Whether what is typed at a place may be more than a word. */
function isWorthAsking(text: string, caret: number): boolean {
  const at = completionAt(text, caret);
  return text === '' || (at !== null && (at.field !== null || at.typed.length >= LETTERS));
}

/** What could stand at a place, of which `null` is none. */
function useCompletions(asked: { text: string; caret: number } | null) {
  const isAsked = asked !== null && asked.text.trim() !== '';
  const { queryFn, ...query } = useApi().search.complete.queryOptions({
    input: isAsked ? asked : skipToken,
  });
  const { data = [], isPlaceholderData } = useQuery({
    ...query,
    queryFn: async (context) => {
      await wait(SUGGEST_AFTER_MS, context.signal);
      return queryFn(context);
    },
    placeholderData: keepPreviousData,
  });
  if (!isAsked) return { completions: [], isWord: false, isOld: false };
  const isWord = completionAt(asked.text, asked.caret)?.field === null;
  const others = data.filter(({ text }) => text.trim() !== asked.text.trim());
  const completions = isWord ? others.slice(0, FOR_WORD) : others;
  return { completions, isWord, isOld: isPlaceholderData };
}

/** Suggestions at the caret, once they were asked for; in an empty field the last searches. */
export function useSuggestions(bar: QueryBar): Suggestions {
  const { show, place } = useView();
  const { recent } = useRecentSearches();
  const [wanted, setAsked] = useState<{ text: string; caret: number } | null>(null);
  // The texts of the sources know neither fields nor names.
  const asked = place.at === 'articles' ? null : wanted;
  const [active, setActive] = useState(-1);
  const { completions, isWord, isOld } = useCompletions(asked);
  const options: Suggestion[] =
    asked?.text.trim() === ''
      ? recent.slice(0, RECENT).map((each) => fromRecent(each))
      : completions.map((each) => fromCompletion(each, isWord));

  const ask = (text: string, caret: number) => {
    setActive(-1);
    setAsked({ text, caret });
  };
  const close = () => setAsked(null);
  const complete = ({ kind, text, caret }: Completion) => {
    bar.put(text, [caret, caret]);
    if (kind === 'field') ask(text, caret);
    else close();
  };
  return {
    options,
    isOpen: options.length > 0,
    active: Math.min(active, options.length - 1),
    type: (text, caret) => (isWorthAsking(text, caret) ? ask(text, caret) : close()),
    ask,
    close,
    move: (by) => {
      const places = options.length + 1;
      setActive(((active + 1 + by + places) % places) - 1);
    },
    take: ({ of }) => {
      if ('query' in of) {
        show({ ...of.query, place: { at: 'quotes' } });
        close();
        // What is listed while others are awaited is that of the text before.
      } else if (!isOld) complete(of);
    },
  };
}
