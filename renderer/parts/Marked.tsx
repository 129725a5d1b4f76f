import type { ReactNode } from 'react';
import type { Span } from '../../contract/shapes.ts';

/** A text with some spans of it marked, as elements and never as HTML. */
export function Marked(props: { text: string; marks: readonly Span[] }) {
  const { text, marks } = props;
  if (marks.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
