/** `[laughter]`, `(APPLAUSE)`, `(Crosstalk)`: what is heard, and nobody's words. */
const direction =
  /^(?:\[[^[\]\n]{1,60}\]|\((?:\p{Lu}[\p{Lu} ,.'-]{2,60}|(?:laughter|applause|crosstalk|inaudible|laughs|cheers|pause|music|cheering)[^()\n]{0,40})\))/iu;
const capitals = /^\(\p{Lu}[\p{Lu} ,.'-]{2,60}\)$/u;
const heard = /laugh|applau|cross|inaudib|cheer|pause|music|boo|silence|sic/iu;

function directionAt(text: string): number {
  const found = direction.exec(text)?.[0];
  if (found === undefined) return 0;
  return found.startsWith('[') || capitals.test(found) || heard.test(found) ? found.length : 0;
}

/** Leaves out stage directions at both ends of some words. @returns Offsets into `words`. */
export function withoutDirections(words: string): { start: number; end: number } {
  let start = 0;
  let end = words.trimEnd().length;
  for (let length = directionAt(words.slice(start, end)); length > 0;) {
    start += length;
    while (start < end && /\s/.test(words[start] ?? '')) start++;
    length = directionAt(words.slice(start, end));
  }
  for (;;) {
    const open = Math.max(words.lastIndexOf('[', end - 1), words.lastIndexOf('(', end - 1));
    if (open <= start || directionAt(words.slice(open, end)) !== end - open) break;
    end = words.slice(0, open).trimEnd().length;
  }
  return { start, end: Math.max(start, end) };
}
