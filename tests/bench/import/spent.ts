/** What a work took: by the clock, and of this process's time on the processors. */
export interface Spent {
  ms: number;
  cpuMs: number;
}

/** Begins to measure; answers the function that says what was spent since. */
export function startSpending(): () => Spent {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
  };
}

/** Measures a work that does not wait for anything. */
export function spending(work: () => void): Spent {
  const spent = startSpending();
  work();
  return spent();
}
