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
    // By hand, since the field scrolls further than its words are long.
    const follow = () => {
      if (tints.current) tints.current.style.translate = `${-input.scrollLeft}px`;
    };
    follow();
    input.addEventListener('scroll', follow);
    return () => input.removeEventListener('scroll', follow);
  }, [text, field]);
  return (
    <div dir="auto" className={classes['backdrop']} aria-hidden>
      <div ref={tints}>
        {piecesOf(text, parsed.tokens, typedAt).map(({ start, text: words, tint }) => (
          <span key={start} className={tint === null ? undefined : CLASSES[tint]}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
