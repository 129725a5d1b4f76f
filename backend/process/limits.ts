/** What processes may take before they are ended. */
export interface Limits {
  /** From start to the library being open: checks and migrations of a large file take minutes. */
  openMs: number;
  /** Longest silence of an open backend; a call that blocks it for longer is ended with it. */
  silenceMs: number;
  /** For the library to be closed in order, before the process is ended. */
  closeMs: number;
  /** A backend that ends sooner than this after opening counts as crashed at start. */
  steadyMs: number;
  /** Before the second start in a row after a crash at start; doubled for each further one. */
  backOffMs: number;
  backOffMaxMs: number;
  /** For making text of the bytes of one file, starting the reader included. */
  readMs: number;
  /** For finding the quotations of its text after that. */
  findMs: number;
  /** Heap of a reader. */
  readHeapMb: number;
}

export const LIMITS: Limits = {
  openMs: 10 * 60_000,
  silenceMs: 5000,
  closeMs: 3000,
  steadyMs: 2000,
  backOffMs: 250,
  backOffMaxMs: 30_000,
  readMs: 10_000,
  findMs: 30_000,
  readHeapMb: 512,
};
