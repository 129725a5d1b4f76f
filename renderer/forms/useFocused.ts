import { useEffect, useRef, type RefObject } from 'react';

/** A field that takes the keyboard when it appears, because the user asked for it. */
export function useFocused(focused: boolean): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return field;
}
