import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { numberParagraphs, type ParagraphNumbers } from '../../../contract/articles/paragraphs.ts';
import type { Span } from '../../../contract/shapes.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { sayError } from '../../app/notices.tsx';
import type { ReviewSession } from '../review/useReviewSession.ts';
import { begunAt, toggled } from './left-out.ts';

/** What can be done about the numbers of paragraphs. */
export interface ParagraphCommands {
  numbers: ParagraphNumbers;
  /** The paragraph that is looked at. */
  chosen: { index: number; number: number | null } | null;
  /** Looks at the paragraph at an offset. */
  choose: (offset: number) => void;
  move: (by: 1 | -1) => void;
  toggle: () => void;
  beginHere: () => void;
  leave: () => void;
}

/** Corrects which paragraphs of an article are its own. */
export function useParagraphs(session: ReviewSession): ParagraphCommands {
  const client = useClient();
  const api = useApi();
  const queries = useQueryClient();
  /** One change after another, however fast the keys come. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { capture, mode, setMode, announce } = session;
  /** What is on its way to the library: the next key is about what is seen. */
  const [pending, setPending] = useState<number[] | null>(null);
  const text = capture?.text ?? '';
  const leftOut = pending ?? capture?.leftOut;
  const numbers = useMemo(() => numberParagraphs(text, leftOut), [text, leftOut]);
  const index = mode.kind === 'paragraphs' ? numbers.indexAt(mode.span[0]) : -1;
  const lookAt = (at: number) => {
    const span = capture && spanOf(capture.text, numbers.starts[at]);
    if (!span) return;
    setMode({ kind: 'paragraphs', span });
    announce(`${nameOf(numbers.numbers[at])}: ${capture.text.slice(...span).slice(0, 80)}`);
  };
  const write = (next: number[]) => {
    if (!capture || index < 0) return;
    announce(nameOf(numberParagraphs(text, next).numbers[index]));
    const { id } = capture;
    const { queryKey } = api.captures.get.queryOptions({ input: { id } });
    setPending(next);
    const change: Promise<unknown> = last.current
      .then(() => client.captures.number({ id, leftOut: next }))
      .catch((error: unknown) => sayError(error, 'Not changed.'))
      .then(() => queries.invalidateQueries({ queryKey }))
      .then(() => last.current === change && setPending(null));
    last.current = change;
  };
  return {
    numbers,
    chosen: index < 0 ? null : { index, number: numbers.numbers[index] ?? null },
    choose: (offset) => lookAt(Math.max(0, numbers.indexAt(offset))),
    move: (by) => lookAt(index + by),
    toggle: () => write(toggled(numbers, index)),
    beginHere: () => write(begunAt(numbers, index)),
    leave: () => setMode({ kind: 'review' }),
  };
}

function nameOf(number: number | null | undefined): string {
  return number === null || number === undefined ? 'Not of the article' : `Paragraph ${number}`;
}

function spanOf(text: string, start: number | undefined): Span | null {
  if (start === undefined) return null;
  const end = text.indexOf('\n', start);
  return [start, end < 0 ? text.length : end];
}
