import { randomNumbers } from '../fill-library.ts';

/** Chooses always the same for the same seed. */
export function chooser(seed: number) {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return {
    pick,
    chance: (part: number): boolean => random() < part,
    number: (below: number): number => Math.floor(random() * below),
    /** Something, or nothing. */
    maybe: <T>(from: readonly T[]): T | null => (random() < 0.5 ? pick(from) : null),
  };
}
export type Chooser = ReturnType<typeof chooser>;
