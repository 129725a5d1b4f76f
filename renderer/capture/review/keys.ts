/** What of a key press the key map looks at; a `KeyboardEvent` is one. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a key asks for while proposals are reviewed. */
export type ReviewCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'keep'
  | 'drop'
  | 'edit'
  | 'speaker'
  | 'undo'
  | 'keepSure'
  | 'select'
  | 'finish'
  | 'leave';

/** What a key asks for while a missed quotation is selected by keyboard. */
export type SelectCommand =
  | { kind: 'move'; step: 'word' | 'sentence'; by: 1 | -1; extend: boolean }
  | { kind: 'add' }
  | { kind: 'cancel' };

const REVIEW_KEYS: Readonly<Record<string, ReviewCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'keep',
  x: 'drop',
  e: 'edit',
  s: 'speaker',
  z: 'undo',
  a: 'keepSure',
  n: 'select',
  f: 'finish',
  Escape: 'leave',
};

const STEPS: Readonly<Record<string, { step: 'word' | 'sentence'; by: 1 | -1 }>> = {
  ArrowRight: { step: 'word', by: 1 },
  ArrowLeft: { step: 'word', by: -1 },
  ArrowDown: { step: 'sentence', by: 1 },
  ArrowUp: { step: 'sentence', by: -1 },
};

/** What a key means while proposals are reviewed; `null`: nothing, let it pass. */
export function reviewCommand(press: Press): ReviewCommand | null {
  const key = latinKey(press);
  if (press.altKey || press.shiftKey) return null;
  if (press.ctrlKey || press.metaKey) return key === 'z' ? 'undo' : null;
  return REVIEW_KEYS[key] ?? null;
}

/** What a key means while words are selected by keyboard. */
export function selectCommand(press: Press): SelectCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const step = STEPS[press.key];
  if (step) return { kind: 'move', ...step, extend: press.shiftKey };
  if (press.key === 'Enter') return { kind: 'add' };
  return press.key === 'Escape' ? { kind: 'cancel' } : null;
}

/**
 * The letter that the key has on a Latin keyboard: a Ukrainian or Greek layout must not take the
 * commands away.
 */
function latinKey({ key, code }: Press): string {
  if (key.length > 1 || /^[a-z]$/i.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  return /^Key[A-Z]$/.test(code) ? code.charAt(3).toLowerCase() : key;
}
