import type { Character } from '../names/cast.ts';
import { nameUse } from '../names/name-use.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { isTitle } from '../words/titles.ts';
import { namesPeople } from '../words/people-nouns.ts';

/** Who has been described by which noun: "senator" for "Senator Lee" and for "Lee, a senator,". */
export interface Offices {
  /** Notes what stands before a name and beside it. */
  note(chunk: Chunk, character: Character): void;
  /** Whom a definite phrase ("the senator") was last said of. */
  bearer(noun: string): Character | null;
}

/** Begins an empty register of offices for one text. */
export function createOffices(reading: Reading): Offices {
  const bearers = new Map<string, Character>();
  const { items, chunks, chunkAt } = reading;
  return {
    note(chunk, character) {
      for (const title of nameUse(items, chunk).titles) {
        const noun = title.replace(/\.$/, '');
        if (isTitle(noun) || namesPeople(noun)) bearers.set(full.get(noun) ?? noun, character);
      }
      if (items[chunk.to]?.text !== ',') return;
      const beside = chunks[chunkAt[chunk.to + 1] ?? -1];
      const noun = beside && items[beside.head]?.lower;
      if (beside?.kind === 'nominal' && noun && namesPeople(noun)) bearers.set(noun, character);
    },
    bearer: (noun) => bearers.get(noun) ?? null,
  };
}

/** Short forms of titles, with the noun that takes them up again. */
const full = new Map([
  ['sen', 'senator'],
  ['rep', 'congressman'],
  ['representative', 'congressman'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['sec', 'secretary'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
]);
