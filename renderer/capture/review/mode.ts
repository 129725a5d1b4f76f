import type { Span } from '../../../contract/shapes.ts';
import { stepWord, wordFrom } from '../article/words.ts';
import { shortened } from './announcements.ts';
import type { WordsCommand } from './keys.ts';

/** What the researcher is about, besides going through the proposals. */
export type Mode =
  | { kind: 'review' }
  /** Moves the bounds of the current proposal; `span` is where they are now. */
  | { kind: 'edit'; span: Span }
  | { kind: 'speaker' }
  /** Looks at a paragraph, to say whether it is counted. */
  | { kind: 'paragraphs'; span: Span }
  /** Is asked whether what is pending may be dropped. */
  | { kind: 'finish' }
  /** Selects a missed quotation by keyboard, from the word `anchor` to the word `focus`. */
  | { kind: 'words'; anchor: Span; focus: Span }
  /** Has selected one with the mouse. */
  | { kind: 'selected'; span: Span };

/** The stretch of text that is being chosen or moved in this mode. */
export function draftOf(mode: Mode): Span | null {
  if ('span' in mode) return mode.span;
  if (mode.kind !== 'words') return null;
  return [Math.min(mode.anchor[0], mode.focus[0]), Math.max(mode.anchor[1], mode.focus[1])];
}

/** Begins to select words at the first one from an offset; `null` in a text without words. */
export function startWords(text: string, offset: number): Mode | null {
  const word = wordFrom(text, offset) ?? wordFrom(text, 0);
  return word && { kind: 'words', anchor: word, focus: word };
}

/** Moves to another word; with Shift the selection grows or shrinks to it. */
export function moveWords(
  text: string,
  mode: Extract<Mode, { kind: 'words' }>,
  { step, by, extend }: Extract<WordsCommand, { kind: 'move' }>,
): Extract<Mode, { kind: 'words' }> {
  const focus = stepWord(text, mode.focus, step, by);
  return { kind: 'words', anchor: extend ? mode.anchor : focus, focus };
}

/** What is selected, for those who hear it: short enough to be heard at every step. */
export function selectedInWords(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  if (words.length <= 80) return `Selected: ${shortened(words)}`;
  const tail = shortened(words.slice(-40).replace(/^\S*\s/u, ''));
  return `Selected: ${shortened(words, 40)} ${tail}`;
}
