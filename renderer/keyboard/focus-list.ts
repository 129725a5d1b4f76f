/** Whether the keyboard is nowhere in particular: what had it is gone. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.id === 'main';
}

/** Puts the keyboard into the list of results. */
export function focusList(): void {
  // Suggestions are a list box too, and the keyboard stays in their field.
  document.querySelector<HTMLElement>('#main [role="listbox"][tabindex="0"]')?.focus();
}
