/** So many ends within {@link WITHIN_MS} are no accident: the user is asked what to do. */
const TOO_MANY = 3;
const WITHIN_MS = 60_000;

/**
 * Counts how often the backend ended by itself; says when that was too often.
 *
 * @returns A function to call at each end, with the time in milliseconds; `true`: too often.
 */
export function crashCount(): (now: number) => boolean {
  let ends: number[] = [];
  return (now) => {
    ends = [...ends.filter((time) => now - time < WITHIN_MS), now];
    if (ends.length < TOO_MANY) return false;
    ends = [];
    return true;
  };
}
