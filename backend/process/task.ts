/** Which library to open, and what to do where there is none. */
export interface LibraryChoice {
  /** Absolute path. */
  file: string;
  /** Makes the file where it is missing. */
  create: boolean;
  /** Puts the sample into a file that was made just now. */
  sample: boolean;
}

/** What a backend is started for. */
export interface BackendTask {
  library: LibraryChoice;
  /** This release of Dixit. */
  version: string;
  /** False where only the process before this one ended, and not the machine. */
  checkAfterCrash: boolean;
  /** Folder in which other programs of this user find the way to it; `null`: they cannot. */
  doorFolder: string | null;
}

/** The argument that carries a task to the backend. */
export function toArgument(task: BackendTask): string {
  return JSON.stringify(task);
}

/**
 * Reads a task from the argument that carries it.
 *
 * @throws {TypeError} if there is none.
 */
export function parseTask(argument: string | undefined): BackendTask {
  const task: unknown = JSON.parse(argument ?? 'null');
  if (!isTask(task)) throw new TypeError('No library was chosen.');
  return task;
}

/** Written by {@link toArgument} in the process that started this one, so one look is enough. */
function isTask(value: unknown): value is BackendTask {
  return typeof value === 'object' && value !== null && 'library' in value;
}
