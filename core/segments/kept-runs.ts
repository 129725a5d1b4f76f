/** Words that two texts have in common, in UTF-16 offsets of both. */
export interface KeptRun {
  /** In the old text. */
  from: number;
  /** In the new text. */
  to: number;
  length: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Cells of the table of common words; beyond it what changed counts as new throughout. */
const MOST_CELLS = 4_000_000;

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function commonStart(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length);
  let count = 0;
  while (count < most && old[count] === now[count]) count += 1;
  return count;
}

/** Pairs of indexes of a longest common subsequence. */
function commonTokens(old: readonly string[], now: readonly string[]): [number, number][] {
  const width = now.length + 1;
  if (old.length * width > MOST_CELLS) return [];
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function offsetsOf(tokens: readonly string[]): number[] {
  let at = 0;
  return tokens.map((token) => (at += token.length) - token.length);
}

/** What of a text is unchanged in another, by words, in order. */
export function keptRuns(old: string, now: string): KeptRun[] {
  const [before, after] = [tokensOf(old), tokensOf(now)];
  const start = commonStart(before, after);
  const [restOld, restNew] = [before.slice(start), after.slice(start)];
  const end = commonStart(restOld.toReversed(), restNew.toReversed());
  const middle = commonTokens(
    restOld.slice(0, restOld.length - end),
    restNew.slice(0, restNew.length - end),
  );
  const pairs: [number, number][] = [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [start + i, start + j]),
    ...Array.from({ length: end }, (_, i): [number, number] => [
      before.length - end + i,
      after.length - end + i,
    ]),
  ];
  const [oldAt, newAt] = [offsetsOf(before), offsetsOf(after)];
  const runs: KeptRun[] = [];
  for (const [i, j] of pairs) {
    const next = { from: oldAt[i] ?? 0, to: newAt[j] ?? 0, length: before[i]?.length ?? 0 };
    const last = runs.at(-1);
    const follows =
      last && last.from + last.length === next.from && last.to + last.length === next.to;
    if (follows) last.length += next.length;
    else runs.push(next);
  }
  return runs;
}
