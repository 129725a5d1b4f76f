import type { Chance } from './chance.ts';

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * Makes the function that makes UUIDs of version 7, each above the one before, the same for the
 * same draws.
 */
export function uuidsFrom(chance: Chance, begin: number): () => string {
  let made = 0;
  return () => {
    // Four to the millisecond.
    const time = hex(begin + (made >> 2), 12);
    const order = hex(0x7000 + (made++ & 3), 4);
    const head = `${time.slice(0, 8)}-${time.slice(8)}-${order}`;
    return `${head}-${hex(0x8000 + chance.below(0x4000), 4)}-${hex(chance.below(2 ** 48), 12)}`;
  };
}
