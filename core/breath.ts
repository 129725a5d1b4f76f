/** After this long in one go the process answers others, in milliseconds. */
const BREATH_MS = 20;

/** Lets a long work be interrupted: `if (breath.isDue()) await breath.take()`. */
export interface Breath {
  isDue(): boolean;
  /** @throws the signal's reason once it is aborted. */
  take(): Promise<void>;
}

/** Begins to count the time of a long work. */
export function createBreath(signal: AbortSignal | undefined): Breath {
  let begun = performance.now();
  return {
    isDue: () => performance.now() - begun >= BREATH_MS,
    async take() {
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      begun = performance.now();
    },
  };
}
