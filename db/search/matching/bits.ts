/** A set of quote ids, one bit each. */
export interface Bits {
  add(id: number): void;
  has(id: number): boolean;
}

/** @param capacity - One more than the highest id that may be added. */
export function createBits(capacity: number): Bits {
  const words = new Uint32Array((capacity + 31) >>> 5);
  return {
    add(id) {
      words[id >>> 5]! |= 1 << (id & 31);
    },
    has: (id) => ((words[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0,
  };
}

/** The set of some ids. */
export function bitsOf(ids: Int32Array, capacity: number): Bits {
  const bits = createBits(capacity);
  for (let i = 0; i < ids.length; i++) bits.add(ids[i]!);
  return bits;
}
