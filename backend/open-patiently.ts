import { setTimeout as pause } from 'node:timers/promises';
import { openLibrary } from '../db/open.ts';
import type { Library, OpenOptions } from '../db/open.ts';
import { knock } from './door/knock.ts';

/** For a command of the terminal to be done with the library, or another program to close it. */
const PATIENCE_MS = 4000;
const RETRY_MS = 150;

/** Why a library was not opened. */
export interface NotOpened {
  code: string;
  /** What happened, what was kept, what to do. */
  message: string;
}

/**
 * Opens a library. One that a command of the terminal holds, or a program that is about to close
 * it, is waited for; one that another Dixit has open is not.
 *
 * @param doorFolder - Where that other would be found; `null`: nowhere.
 */
export async function openPatiently(
  file: string,
  options: OpenOptions,
  doorFolder: string | null,
  patienceMs = PATIENCE_MS,
): Promise<Library | NotOpened> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return openLibrary(file, options);
    } catch (error) {
      if (!isCoded(error)) throw error;
      const { code, message } = error;
      if (code !== 'IN_USE') return { code, message };
      const holder = doorFolder === null ? null : await processOf(doorFolder, file);
      if (holder !== null) return { code, message: `${message} (Process ${holder} has it.)` };
      if (performance.now() > until) return { code, message: `${message}${UNKNOWN_HOLDER}` };
    }
    await pause(RETRY_MS);
  }
}

const UNKNOWN_HOLDER =
  ' If it is a command in the terminal or another machine that works with it, wait until that is done.';

/** Number of the process that has a library open and can be spoken to. */
async function processOf(doorFolder: string, file: string): Promise<number | null> {
  const entrance = await knock(doorFolder, file);
  entrance?.leave();
  return entrance?.pid ?? null;
}

function isCoded(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
