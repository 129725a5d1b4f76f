import { useEffect, useRef } from 'react';
import classes from './QueryBar.module.css';
import { piecesOf, type Tint } from './pieces.ts';
import type { QueryBar } from './useQueryBar.ts';

const CLASSES: Readonly<Record<Tint, string | undefined>> = {
  field: classes['tinted'],
  without: classes['without'],
  odd: classes['odd'],
};

/** The tints behind the words of the search field, which draws the words itself. */
export function Backdrop({ bar }: { bar: QueryBar }) {
  const { text, parsed, typedAt, field } = bar;
  const tints = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const follow = () => tints.current?.scrollTo(input.scrollLeft, 0);
    follow();
    input.addEventListener('scroll', follow);
    return () => input.removeEventListener('scroll', follow);
  }, [text, field]);
  return (
    <div ref={tints} dir="auto" className={classes['backdrop']} aria-hidden>
      {piecesOf(text, parsed.tokens, typedAt).map(({ start, text: words, tint }) => (
        <span key={start} className={tint === null ? undefined : CLASSES[tint]}>
          {words}
        </span>
      ))}
    </div>
  );
}
