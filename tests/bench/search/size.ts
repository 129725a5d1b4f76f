/** How much there is in a library of the bench. */
export interface Size {
  /** As it is asked for: "10k". */
  name: string;
  quotes: number;
  speakers: number;
  sources: number;
  outlets: number;
}

const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export const SIZE_NAMES = Object.keys(SIZES);

/** The size of this name, in the proportions of a library of a million quotes. */
export function sizeOf(name: string): Size {
  const quotes = Object.entries(SIZES).find(([each]) => each === name)?.[1];
  if (quotes === undefined) {
    throw new Error(`A library of the bench has ${SIZE_NAMES.join(', ')} quotes, not “${name}”.`);
  }
  const inProportion = (ofMillion: number) => Math.max(100, (ofMillion * quotes) / 1_000_000);
  return {
    name,
    quotes,
    speakers: inProportion(50_000),
    sources: inProportion(100_000),
    outlets: inProportion(5_000),
  };
}
