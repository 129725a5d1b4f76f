import { chunkOver, endOfPhrase } from '../languages/en/clauses/phrases.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { namesPeople } from '../languages/en/words/people/people-nouns.ts';

/** The name set beside an office in commas: "the head of the council, Ann Lee, said". */
export function besideOffice(reading: Reading, office: Chunk): Chunk | null {
  const { items } = reading;
  const head = items[office.head]?.lower ?? '';
  const partitive = /^(?:one|another)$/.test(head);
  if (office.kind === 'name' || !(namesPeople(head) || partitive)) return null;
  const comma = endOfPhrase(reading, office);
  if (items[comma]?.text !== ',') return null;
  const name = chunkOver(reading, comma + 1);
  if (name?.kind !== 'name' || name.from !== comma + 1 || name.owner) return null;
  if (partitive && name.to - name.nameFrom < 2) return null;
  return /^(?:[,.]|of)$/.test(items[name.to]?.text ?? '') ? name : null;
}
