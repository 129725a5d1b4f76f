/** Words of more UTF-16 units do not fit into one machine word, and are not compared. */
export const MAX_COMPARED = 32;

/** How many edits make another word of this one, or `Infinity` where that is more than `limit`. */
export type Distance = (other: string, limit: number) => number;

/**
 * Compares a word with many others. An edit puts in, takes out or changes one UTF-16 unit, or swaps
 * two neighbours that are not edited otherwise. Each other word takes as many steps as it has units.
 *
 * After G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", J. ACM 46 (1999), as H. Hyyrö has it, with swaps, in "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances", Nordic J. Computing 10 (2003).
 *
 * @throws {RangeError} for a word longer than {@link MAX_COMPARED}.
 */
export function distanceFrom(word: string): Distance {
  if (word.length > MAX_COMPARED) throw new RangeError(`Longer than ${MAX_COMPARED}: ${word}`);
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  /** By UTF-16 unit, where it stands in the word: a bit for each place. */
  const places = new Int32Array(Math.max(0, ...units) + 1);
  for (const [at, unit] of units.entries()) places[unit] = (places[unit] ?? 0) | (1 << at);
  const last = 1 << (word.length - 1);

  return (other, limit) => {
    if (Math.abs(word.length - other.length) > limit) return Infinity;
    if (word === '') return other.length;
    // A column of the table of distances between beginnings: where one goes up or down by 1 from
    // one row to the next, and where the diagonal stays.
    let up = -1;
    let down = 0;
    let same = 0;
    let before = 0;
    let distance = word.length;
    for (let at = 0; at < other.length; at++) {
      const here = places[other.charCodeAt(at)] ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = swapped | ((((here & up) + up) | 0) ^ up) | here | down;
      let more = down | ~(same | up);
      let less = same & up;
      if (more & last) distance++;
      else if (less & last) distance--;
      // What is left of the other word can bring it down by no more than its length.
      if (distance - (other.length - at - 1) > limit) return Infinity;
      more = (more << 1) | 1;
      less <<= 1;
      up = less | ~(same | more);
      down = same & more;
      before = here;
    }
    return distance <= limit ? distance : Infinity;
  };
}
