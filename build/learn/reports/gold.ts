import type { Reading, Sentence } from '../../../extract/text/reading.ts';

type Span = readonly [start: number, end: number];

/** What an annotator marked. */
export interface Attribution {
  content: readonly Span[];
  cue: readonly Span[];
}

/** A report marked in a sentence, as its items: the word that reports, and what it reports. */
export interface GoldReport {
  cue: number;
  behind: readonly [from: number, to: number] | null;
  before: readonly [from: number, to: number] | null;
}

/** The items that a stretch of text touches, inside one sentence; `null` for none. */
function itemsOf(
  { items }: Reading,
  { from, to }: Sentence,
  [start, end]: Span,
): readonly [number, number] | null {
  let first = from;
  while (first < to && (items[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last < to && (items[last]?.start ?? Infinity) < end) last++;
  while (last > first && items[last - 1]?.part === 'PUNCT') last--;
  while (first < last && items[first]?.part === 'PUNCT') first++;
  return first < last ? [first, last] : null;
}

/** The word that carries a cue: its last verb, else its last noun, else its last word. */
function headOf({ items }: Reading, [from, to]: readonly [number, number]): number | null {
  for (let at = from; at < to; at++) if (items[at]?.lower === 'according') return at;
  for (const part of ['VERB', 'NOUN', 'ADJ'])
    for (let at = to - 1; at >= from; at--) if (items[at]?.part === part) return at;
  return null;
}

/** The reports marked in a sentence whose cue stands outside quotation marks. */
export function goldIn(
  reading: Reading,
  sentence: Sentence,
  attributions: readonly Attribution[],
): GoldReport[] {
  const begin = reading.items[sentence.from]?.start ?? 0;
  const end = reading.items[sentence.to - 1]?.end ?? 0;
  return attributions.flatMap(({ cue, content }): GoldReport[] => {
    const [first] = cue;
    if (!first || first[0] < begin || first[0] >= end) return [];
    const words = itemsOf(reading, sentence, first);
    const head = words && headOf(reading, words);
    if (head === null || reading.items[head]?.part === 'QUOTE') return [];
    const stretches = content
      .filter(([start]) => start >= begin && start < end)
      .flatMap((span) => {
        const stretch = itemsOf(reading, sentence, span);
        return stretch ? [stretch] : [];
      });
    return [
      {
        cue: head,
        behind: stretches.find(([from]) => from > head) ?? null,
        before: stretches.find(([, to]) => to <= head) ?? null,
      },
    ];
  });
}
