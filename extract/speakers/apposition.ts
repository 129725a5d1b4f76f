import { chunkOver } from '../clauses/phrases.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { namesPeople } from '../words/people-nouns.ts';

/** How many phrases "of ..." and "for ..." may stand between an office and the name beside it. */
const links = 3;

/** Where an office with its "of the council" ends. */
function endOf(reading: Reading, office: Chunk): number {
  let to = office.to;
  for (let link = 0; link < links; link++) {
    if (!/^(?:of|for|at|in|to|from|'s)$/.test(reading.items[to]?.lower ?? '')) return to;
    const next = chunkOver(reading, to + 1);
    if (!next || next.kind === 'time') return to;
    to = next.to;
  }
  return to;
}

/** The name set beside an office in commas: "the head of the council, Ann Lee, said". */
export function besideOffice(reading: Reading, office: Chunk): Chunk | null {
  const { items } = reading;
  const head = items[office.head]?.lower ?? '';
  const partitive = /^(?:one|another)$/.test(head);
  if (office.kind === 'name' || !(namesPeople(head) || partitive)) return null;
  const comma = endOf(reading, office);
  if (items[comma]?.text !== ',') return null;
  const name = chunkOver(reading, comma + 1);
  if (name?.kind !== 'name' || name.from !== comma + 1 || name.owner) return null;
  if (partitive && name.to - name.nameFrom < 2) return null;
  return /^(?:[,.]|of)$/.test(items[name.to]?.text ?? '') ? name : null;
}
