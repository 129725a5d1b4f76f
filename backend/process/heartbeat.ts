/** How often the backend says that it is alive, in milliseconds. */
export const BEAT_EVERY_MS = 1000;

export interface HeartWatch {
  /** A sign of life; from now on the next must come within `limitMs`. */
  beat: (limitMs: number) => void;
  stop: () => void;
}

/**
 * Calls `onSilence` once when no beat came in time.
 *
 * @param firstLimitMs - For the first beat, which comes when the library is open.
 */
export function watchHeart(firstLimitMs: number, onSilence: () => void): HeartWatch {
  let beats = 0;
  let timer = arm(firstLimitMs);

  function arm(limitMs: number): NodeJS.Timeout {
    const beatsThen = beats;
    return setTimeout(() => {
      // When this process itself was held up, beats wait in the channel: let them in first.
      setImmediate(() => {
        if (beats === beatsThen) onSilence();
      });
    }, limitMs);
  }

  return {
    beat(limitMs) {
      beats += 1;
      clearTimeout(timer);
      timer = arm(limitMs);
    },
    stop() {
      beats += 1;
      clearTimeout(timer);
    },
  };
}
