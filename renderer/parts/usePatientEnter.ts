import type { ComboboxStore } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';

/**
 * Begins each list of suggestions at its first, and lets Enter wait while the list is still that of
 * the text before: else it would take somebody whom nobody chose.
 *
 * @param suggestions - What is listed; another array when the list is another.
 * @param isSettled - Whether the list is that of the typed text.
 * @returns Is given each key before the list has it.
 */
export function usePatientEnter(
  combobox: ComboboxStore,
  suggestions: readonly unknown[] | undefined,
  isSettled: boolean,
): (event: KeyboardEvent) => void {
  const waits = useRef(false);
  const { clickSelectedOption, resetSelectedOption, selectFirstOption } = combobox;
  useEffect(() => {
    selectFirstOption();
    if (!isSettled || !waits.current) return;
    waits.current = false;
    clickSelectedOption();
  }, [suggestions, isSettled, selectFirstOption, clickSelectedOption]);

  return (event) => {
    waits.current = event.key === 'Enter' && !isSettled && combobox.dropdownOpened;
    if (!waits.current) return;
    // Nor is the form around it sent.
    event.preventDefault();
    resetSelectedOption();
  };
}
