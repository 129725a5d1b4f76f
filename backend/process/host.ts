/** Programs that run as processes of their own. */
export type Entry = 'backend' | 'reader' | 'copier';

/** How a process ended; `signal` where the system says so. */
export interface Exit {
  code: number | null;
  signal: string | null;
}

/**
 * A process as the one that started it sees it: Electron's utilityProcess or Node's child process.
 * Messages are structured clones, in order, and may be posted as soon as it exists.
 */
export interface Host {
  post: (message: object, ports?: readonly unknown[]) => void;
  onMessage: (listener: (message: unknown) => void) => void;
  onExit: (listener: (exit: Exit) => void) => void;
  /** Ends it at once, whatever it is doing. */
  kill: () => void;
}

export interface SpawnOptions {
  /** Megabytes of the JavaScript heap, after which the process ends itself; `null` for no cap. */
  heapMb: number | null;
  /** Whether what it writes on its standard error may be shown. */
  quiet: boolean;
}

/** Starts a process. */
export type Spawn = (entry: Entry, args: readonly string[], options: SpawnOptions) => Host;
