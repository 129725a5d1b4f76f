import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Span } from '../../../contract/shapes.ts';
import { parseQuery, type ParsedQuery } from '../../../query/parse.ts';
import { useView } from '../../app/view-state.tsx';

/** A pause in typing after which what was typed is taken for written out, in milliseconds. */
const REST_MS = 900;

/** The text of the search, as it is written and read. */
export interface QueryBar {
  text: string;
  parsed: ParsedQuery;
  /** Where somebody is typing, as a UTF-16 offset; `null` once that has rested. */
  typedAt: number | null;
  field: RefObject<HTMLInputElement | null>;
  /** Takes the text as it is typed, with the place of the caret behind what is new. */
  type: (text: string, caret: number) => void;
  /** Puts a text in its place and the keyboard into the field, there. */
  put: (text: string, selection: Span) => void;
  /** Puts a text in its place, and leaves the keyboard where it is. */
  change: (text: string) => void;
  /** Takes what was typed for written out. */
  rest: () => void;
}

/** Keeps the text of the search, which is the truth of everything in the bar. */
export function useQueryBar(): QueryBar {
  const { text, place, show } = useView();
  const parsed = useMemo(() => parseQuery(text), [text]);
  const [typedAt, setTypedAt] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typedAt === null) return;
    const timer = setTimeout(() => setTypedAt(null), REST_MS);
    return () => clearTimeout(timer);
  }, [typedAt, text]);
  const rest = () => setTypedAt(null);
  const write = (written: string) =>
    show(
      place.at === 'articles'
        ? { text: written, place: { at: 'articles', row: 0 } }
        : { text: written },
    );
  return {
    text,
    parsed,
    typedAt,
    field,
    rest,
    type: (written, caret) => {
      setTypedAt(caret);
      write(written);
    },
    put: (written, selection) => {
      flushSync(() => {
        rest();
        if (written !== text) write(written);
      });
      field.current?.focus();
      field.current?.setSelectionRange(...selection);
    },
    change: (written) => {
      rest();
      write(written);
    },
  };
}
