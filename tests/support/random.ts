/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed.
 *
 * @param seed - Any whole number.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // A linear congruence (Numerical Recipes), of which the upper bits are used.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
