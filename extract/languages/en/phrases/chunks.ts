import type { Chunk, Item } from '../../../text/reading.ts';
import { isBelonging } from '../words/names/belongings.ts';
import { endsBodyName, takesOf } from '../words/names/organisations.ts';
import { isTitle } from '../words/names/titles.ts';
import { isTimeWord } from '../words/time-words.ts';
import { bareNameFrom } from './bare-name.ts';
import { isParticle } from '../words/names/particles.ts';

const personal = new Set(
  'he she they i we you it who him them me us everyone everybody someone somebody nobody anyone one those'.split(
    ' ',
  ),
);
const possessive = new Set('his her its their our my your whose'.split(' '));

/** Whether a run may begin or go on with the item. */
function fits(item: Item): boolean {
  switch (item.part) {
    case 'PROPN':
    case 'NOUN':
    case 'ADJ':
    case 'NUM':
      return true;
    case 'DET':
      return true;
    case 'PRON':
      return possessive.has(item.lower);
    default:
      return false;
  }
}

const isNoun = (item: Item | undefined): boolean => item?.part === 'NOUN' || item?.part === 'PROPN';

/** How many items a link between two parts of one run takes: "'s", "de", "-", "of". */
function linkLength(items: readonly Item[], at: number, end: number): number {
  const link = items[at];
  const next = items[at + 1];
  const before = items[at - 1];
  if (!link || !next || !before || at + 1 >= end) return 0;
  if (link.lower === "'s" || (link.lower === "'" && before.lower.endsWith('s')))
    return fits(next) ? 1 : 0;
  if (link.text === '-' && link.start === before.end && next.start === link.end) return 1;
  if (link.text === '&' && isNoun(next)) return 1;
  if (before.part !== 'PROPN') return 0;
  if (isParticle(link.lower)) {
    const length = isParticle(next.lower) ? 2 : 1;
    return items[at + length]?.part === 'PROPN' && at + length < end ? length : 0;
  }
  if (next.part !== 'PROPN') return 0;
  return /^(?:of|for)$/.test(link.lower) && takesOf(before.text) ? 1 : 0;
}

function runEnd(items: readonly Item[], from: number, end: number): number {
  let to = from;
  while (to < end) {
    const item = items[to];
    if (!item) break;
    if (item.quotation !== items[from]?.quotation) break;
    const link = to > from ? linkLength(items, to, end) : 0;
    // A word of its own kind begins the next run: "the president the media".
    if (link > 0 && isParticle(item.lower)) to += link + 1;
    else if (
      fits(item) &&
      (to === from ||
        (item.part !== 'DET' && item.part !== 'PRON') ||
        items[to - 1]?.part === 'DET')
    )
      to++;
    else if (link > 0) to += link + 1;
    else break;
  }
  return to;
}

function chunkOf(items: readonly Item[], from: number, to: number): Chunk | null {
  let last = to;
  while (last > from && !isNoun(items[last - 1])) last--;
  const head = items[last - 1];
  if (last === from || !head) {
    const only = items[to - 1];
    const stands =
      only &&
      /^(?:some|many|others|several|all|both|another|one|most|few|this|that|these|those)$/.test(
        only.lower,
      );
    return stands
      ? { from, to, head: to - 1, kind: 'nominal', nameFrom: to - 1, owner: null }
      : null;
  }
  if (isTimeWord(head.text) && !endsBodyName(head.text))
    return { from, to, head: last - 1, kind: 'time', nameFrom: last - 1, owner: null };
  const named = head.part === 'PROPN' && !(last - from === 1 && isBelonging(head.text));
  const nameFrom = named ? bareNameFrom(items, from, last) : last - 1;
  return {
    from,
    to: last,
    head: last - 1,
    kind: named ? 'name' : 'nominal',
    nameFrom,
    owner: ownerIn(items, from, last),
  };
}

/** The chunk that owns the rest ("Lee's" in "Lee's claim", "his" in "his claim"). */
function ownerIn(items: readonly Item[], from: number, to: number): Chunk | null {
  if (possessive.has(items[from]?.lower ?? ''))
    return { from, to: from + 1, head: from, kind: 'pronoun', nameFrom: from, owner: null };
  for (let at = to - 1; at > from; at--) {
    const text = items[at]?.text;
    if (text === "'s" || text === "'") return chunkOf(items, from, at);
  }
  return null;
}

/** "Former Governor and Chairman Ann Lee" is one, with all offices before the name. */
function joinOffices(items: readonly Item[], chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const before = joined.at(-1);
    const office = before && items[before.head];
    const binds =
      before?.kind === 'name' &&
      office &&
      isTitle(office.text) &&
      chunk.from === before.to + 1 &&
      items[before.to]?.lower === 'and' &&
      chunk.kind === 'name' &&
      chunk.nameFrom > chunk.from &&
      chunk.owner === null;
    if (binds) joined[joined.length - 1] = { ...chunk, from: before.from, owner: before.owner };
    else joined.push(chunk);
  }
  return joined;
}

/** Finds the noun phrases among items [from, to). */
export function chunksIn(items: readonly Item[], from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = from; at < to;) {
    const item = items[at];
    if (!item) break;
    if (
      personal.has(item.lower) &&
      (item.part === 'PRON' ||
        item.part === 'NUM' ||
        item.part === 'NOUN' ||
        item.lower === 'who') &&
      !(item.lower === 'one' && fits(items[at + 1] ?? item) && items[at + 1]?.part !== 'DET')
    ) {
      chunks.push({ from: at, to: at + 1, head: at, kind: 'pronoun', nameFrom: at, owner: null });
      at++;
      continue;
    }
    const end = fits(item) ? runEnd(items, at, to) : at;
    const chunk = end > at ? chunkOf(items, at, end) : null;
    if (chunk) chunks.push(chunk);
    at = Math.max(end, at + 1);
  }
  return joinOffices(items, chunks);
}
