import { useEffect, useEffectEvent } from 'react';
import { isTextField, nameOf } from './useKeys.ts';
import { useUndo } from '../app/notices.tsx';

function textOf(field: EventTarget | null): string | null {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field.value
    : null;
}

/**
 * Undo and redo by keyboard, everywhere but in a text field that was written into: there the keys
 * take back the writing. A dialog has its own fields, and no step of the library is taken back
 * behind it.
 */
export function useUndoKeys(): void {
  const { undo, redo } = useUndo();
  const onKeyDown = useEffectEvent((event: KeyboardEvent, atFocus: string | null) => {
    const run = { 'mod+z': undo, 'mod+shift+z': redo, 'mod+y': redo }[nameOf(event)];
    if (!run || event.defaultPrevented) return;
    if (document.querySelector('[aria-modal="true"]')) return;
    if (isTextField(event.target) && textOf(event.target) !== atFocus) return;
    event.preventDefault();
    void run();
  });
  useEffect(() => {
    let atFocus: string | null = null;
    const onFocusIn = (event: FocusEvent) => {
      atFocus = textOf(event.target);
    };
    const listen = (event: KeyboardEvent) => onKeyDown(event, atFocus);
    window.addEventListener('focusin', onFocusIn);
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
