/** Opening and closing mark of a level. */
export type MarkPair = readonly [open: string, close: string];

/** Two marks that belong together. */
interface Pair {
  open: number;
  close: number;
}

/** Every mark that can open, with those that can close it. */
const CLOSERS = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‹', '›'],
  ["'", "'"],
]);

const MARK = new RegExp(`[${[...CLOSERS].flat().join('')}]`, 'gu');
const WORD = /[\p{L}\p{N}]/u;

function isWordAt(text: string, index: number): boolean {
  return WORD.test(text[index] ?? '');
}

/** An apostrophe is no closing mark: it has a letter on both sides. */
function canClose(text: string, index: number): boolean {
  const isApostrophe = text[index] === '’' || text[index] === "'";
  const followsSpace = index === 0 || /\s/.test(text[index - 1] ?? '');
  return !followsSpace && !(isApostrophe && isWordAt(text, index + 1));
}

function canOpen(text: string, index: number): boolean {
  const isStraight = text[index] === '"' || text[index] === "'";
  return !isStraight || (!isWordAt(text, index - 1) && !/^\s?$/.test(text[index + 1] ?? ''));
}

// Nobody quotes deeper; without an end a text of nothing but marks would take for ever.
const DEEPEST = 8;

/** The pairs of marks of a text, by reading it once with a stack of those still open. */
function findPairs(text: string): Pair[] {
  const open: { index: number; closers: string }[] = [];
  const pairs: Pair[] = [];
  for (const { 0: character, index } of text.matchAll(MARK)) {
    const at = open.findLastIndex(({ closers }) => closers.includes(character));
    const opened = open[at];
    if (opened !== undefined && canClose(text, index)) {
      pairs.push({ open: opened.index, close: index });
      open.length = at;
      continue;
    }
    const closers = CLOSERS.get(character);
    if (closers !== undefined && canOpen(text, index)) {
      if (open.length === DEEPEST) open.shift();
      open.push({ index, closers });
    }
  }
  return pairs.toSorted((a, b) => a.open - b.open);
}

/** Moves commas and full stops behind closing marks inside them, as Americans have it. */
function moveStopsInside(characters: string[], closing: readonly number[]): void {
  // The last first, so that a stop passes all the marks that close together.
  for (const close of closing.toSorted((a, b) => b - a)) {
    const sign = characters[close + 1] ?? '';
    const behind = characters.slice(close + 2, close + 4).join('');
    if (!/^[.,]$/u.test(sign) || /^(?:[\p{L}\p{N}]|\.\.)/u.test(behind)) continue;
    characters[close + 1] = characters[close] ?? '';
    characters[close] = sign;
  }
}

/**
 * The text with its inner marks in those of the style, alternating by depth. A mark without its
 * counterpart is left as it stands: nobody can know what it meant.
 *
 * @param rules - The marks of the outermost level and of the next, and where stops stand.
 * @param depth - 1 inside a quotation that has marks of its own, 0 in a block.
 */
export function alternateMarks(
  text: string,
  { marks: pairs, stopsInside }: { marks: readonly [MarkPair, MarkPair]; stopsInside: boolean },
  depth: 0 | 1,
): string {
  const found = findPairs(text);
  if (found.length === 0) return text;
  const characters = text.split('');
  const closing: number[] = [];
  for (const { open, close } of found) {
    while ((closing.at(-1) ?? Infinity) < open) closing.pop();
    const marks = pairs[(depth + closing.length) % 2 === 0 ? 0 : 1];
    characters[open] = marks[0];
    characters[close] = marks[1];
    closing.push(close);
  }
  if (stopsInside) {
    moveStopsInside(
      characters,
      found.map(({ close }) => close),
    );
  }
  return characters.join('');
}
