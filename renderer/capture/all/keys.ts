/** What a key asks for in the list of all quotations. */
export type AllCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'extendDown'
  | 'extendUp'
  | 'toggle'
  | 'selectAll'
  | 'keep'
  | 'keepSpeaker'
  | 'drop'
  | 'speaker'
  | 'merge'
  | 'undo'
  | 'why'
  | 'open'
  | 'leave';

const KEYS: Readonly<Record<string, AllCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  'shift+ArrowDown': 'extendDown',
  'shift+ArrowUp': 'extendUp',
  ' ': 'toggle',
  'mod+a': 'selectAll',
  Enter: 'keep',
  'shift+Enter': 'keepSpeaker',
  x: 'drop',
  s: 'speaker',
  m: 'merge',
  z: 'undo',
  'mod+z': 'undo',
  w: 'why',
  o: 'open',
  e: 'open',
  Escape: 'leave',
};

/** What a shortcut means there; `null`: nothing. @param name - As `nameOf` writes it. */
export function allCommand(name: string): AllCommand | null {
  return KEYS[name] ?? null;
}
