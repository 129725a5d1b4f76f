/** Things counted in one article or many, by name; they add up. */
export type Counts = Record<string, number>;

/** Adds to a count that may not be there yet. */
export function add(counts: Counts, name: string, amount = 1): void {
  counts[name] = (counts[name] ?? 0) + amount;
}

/** The counts of all. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) for (const name in counts) add(sum, name, counts[name]);
  return sum;
}
