import { useEffect, useEffectEvent } from 'react';

/**
 * Shortcuts by name: `mod+shift+n`, `/`, `Delete`, `k`. `mod` is Cmd on a Mac, else Ctrl. What
 * answers `false` leaves the key to whoever else wants it.
 */
export type KeyMap = Record<string, (event: KeyboardEvent) => unknown>;

const FIELD = 'textarea, select, [contenteditable=true], [contenteditable=""]';
const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'range', 'file', 'submit', 'reset']);

/** Whether typing into `target` writes text, so that plain letters belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLElement && target.closest(FIELD) !== null;
}

/** The Latin letter of the pressed key, also on a Cyrillic or Greek layout. */
function letterOf(event: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(event.key) || event.key.length > 1) return event.key;
  return /^Key([A-Z])$/.exec(event.code)?.[1] ?? event.key;
}

/** The pressed keys as a shortcut is written. Shift is named only where the key has no sign. */
export function nameOf(event: KeyboardEvent): string {
  const key = letterOf(event);
  const modified = event.ctrlKey || event.metaKey;
  const shift = event.shiftKey && (modified || key.length > 1);
  return [
    modified ? 'mod+' : '',
    event.altKey ? 'alt+' : '',
    shift ? 'shift+' : '',
    key.length === 1 ? key.toLowerCase() : key,
  ].join('');
}

/** Whether a dialog or an open menu is above the view and has the keys for itself. */
function isCovered(): boolean {
  return document.querySelector('[aria-modal="true"], [role="menu"]') !== null;
}

/**
 * Listens to shortcuts of the whole window. Plain keys are left to text fields, and everything is
 * left to dialogs and menus that are open.
 */
export function useKeys(keys: KeyMap, enabled = true): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isCovered()) return;
    const name = nameOf(event);
    const run = keys[name];
    if (!run || (isTextField(event.target) && !name.startsWith('mod+'))) return;
    if (run(event) !== false) event.preventDefault();
  });
  useEffect(() => {
    if (!enabled) return;
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
