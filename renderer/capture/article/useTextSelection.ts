import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Span } from '../../../contract/shapes.ts';
import { selectedSpan } from './selected-span.ts';

/**
 * Hears which words of the article are selected with the mouse, or with Shift and arrows.
 *
 * @param onSelect - Gets the words without outer marks and spaces; `null`: nothing any more.
 */
export function useTextSelection(
  article: RefObject<HTMLElement | null>,
  text: string,
  onSelect: (span: Span | null) => void,
): void {
  const take = useEffectEvent((isInside: boolean) => {
    const selection = document.getSelection();
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const span = article.current && range && selectedSpan(article.current, range, text);
    if (span || isInside) onSelect(span);
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const isInside = ({ target }: Event) =>
      target instanceof Node && (article.current?.contains(target) ?? false);
    // The browser lets go of an old selection only after the event.
    const later = (event: Event) => setTimeout(() => take(isInside(event)));
    let began = false;
    document.addEventListener('pointerdown', (event) => (began = isInside(event)), { signal });
    document.addEventListener('pointerup', (event) => began && later(event), { signal });
    document.addEventListener(
      'keyup',
      (event) => event.shiftKey && isInside(event) && later(event),
      { signal },
    );
    return () => stop.abort();
  }, [article]);
}
