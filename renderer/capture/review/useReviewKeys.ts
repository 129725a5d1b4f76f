import { useEffect, useEffectEvent } from 'react';
import { isTextField, nameOf } from '../../keyboard/useKeys.ts';

/** Elements that make their own use of arrows, Enter and Space. */
const OWN_KEYS =
  'button, a, input, summary, [role="spinbutton"], [role="menuitem"], [role="combobox"]';

/**
 * Gives a review its keys: before the window's own shortcuts, after fields, buttons and dialogs.
 *
 * @param onName - Gets a shortcut by name; `true`: it was one.
 */
export function useReviewKeys(onName: (name: string) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || isTextField(event.target)) return;
    if (document.querySelector('[aria-modal="true"], [role="menu"]')) return;
    const own = event.target instanceof Element && event.target.closest(OWN_KEYS);
    if (own && (event.key.length > 1 || event.key === ' ')) return;
    if (!onName(nameOf(event))) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
