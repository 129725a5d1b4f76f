import type { Chunk, Item, Reading } from '../text/reading.ts';
import type { NameUse } from './cast.ts';

/** Takes the name and the titles before it out of a chunk. */
export function nameUse(items: readonly Item[], chunk: Chunk): NameUse {
  const texts = items.slice(chunk.nameFrom, chunk.to).map((item) => item.text);
  const words: string[] = [];
  for (const text of texts) {
    // A hyphen of its own binds its neighbours: "Jean - Claude" was one word.
    if (words.length > 0 && (text === '-' || words.at(-1)?.endsWith('-')))
      words[words.length - 1] += text;
    else words.push(text);
  }
  const titles = items.slice(chunk.from, chunk.nameFrom).map((item) => item.lower);
  return { words, titles };
}

/** Every name of a text, those inside quotations last. */
export function nameUses({ items, chunks, quoted }: Reading): NameUse[] {
  const namesAmong = (among: readonly Item[], candidates: readonly Chunk[]): NameUse[] =>
    candidates.filter(({ kind }) => kind === 'name').map((chunk) => nameUse(among, chunk));
  return [...namesAmong(items, chunks), ...namesAmong(quoted.items, quoted.chunks)];
}
