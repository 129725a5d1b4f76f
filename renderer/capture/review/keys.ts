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
  | 'keepSpeaker'
  | 'why'
  | 'words'
  | 'paragraphs'
  | 'merge'
  | 'variant'
  | 'apart'
  | 'finish'
  | 'leave';

/** What a key asks for while a missed quotation is selected by keyboard. */
export type WordsCommand =
  | { kind: 'move'; step: 'word' | 'sentence'; by: 1 | -1; extend: boolean }
  | { kind: 'add' }
  | { kind: 'cancel' };

/** What a key asks for while paragraphs are numbered. */
export type ParagraphsCommand = 'next' | 'previous' | 'toggle' | 'beginHere' | 'leave';

const PARAGRAPH_KEYS: Readonly<Record<string, ParagraphsCommand>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  x: 'toggle',
  b: 'beginHere',
  p: 'leave',
  Escape: 'leave',
};

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
  'mod+z': 'undo',
  a: 'keepSure',
  'shift+Enter': 'keepSpeaker',
  w: 'why',
  n: 'words',
  p: 'paragraphs',
  m: 'merge',
  v: 'variant',
  l: 'apart',
  f: 'finish',
  Escape: 'leave',
};

const STEPS: Readonly<Record<string, { step: 'word' | 'sentence'; by: 1 | -1 }>> = {
  ArrowRight: { step: 'word', by: 1 },
  ArrowLeft: { step: 'word', by: -1 },
  ArrowDown: { step: 'sentence', by: 1 },
  ArrowUp: { step: 'sentence', by: -1 },
};

/**
 * What a shortcut means while proposals are reviewed; `null`: nothing, let it pass.
 *
 * @param name - As `nameOf` writes it.
 */
export function reviewCommand(name: string): ReviewCommand | null {
  return REVIEW_KEYS[name] ?? null;
}

/** What a shortcut means while paragraphs are numbered. */
export function paragraphsCommand(name: string): ParagraphsCommand | null {
  return PARAGRAPH_KEYS[name] ?? null;
}

/** What a shortcut means while words are selected by keyboard. */
export function wordsCommand(name: string): WordsCommand | null {
  const extend = name.startsWith('shift+');
  const step = STEPS[extend ? name.slice('shift+'.length) : name];
  if (step) return { kind: 'move', ...step, extend };
  if (name === 'Enter') return { kind: 'add' };
  return name === 'Escape' ? { kind: 'cancel' } : null;
}
