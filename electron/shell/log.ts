import { appendFileSync, renameSync, statSync } from 'node:fs';

/** What a line of the log may hold: counts, times and yes or no, so never words of the user's. */
export type LogFields = Readonly<Record<string, number | boolean>>;

/** Everything that is ever logged. */
export type LogCode =
  | 'started'
  | 'backend-started'
  | 'backend-ended'
  | 'backend-gave-up'
  | 'window-ended'
  | 'unexpected';

/** Bytes after which the log begins anew; the one before is kept. */
const LARGEST = 1024 * 1024;

/** Writes one line a happening. */
export type Log = (code: LogCode, fields?: LogFields) => void;

/**
 * A log that holds codes, counts and times alone.
 *
 * @param now - The time in milliseconds.
 */
export function openLog(file: string, now: () => number): Log {
  if (sizeOf(file) > LARGEST) renameSync(file, `${file}.old`);
  return (code, fields = {}) => {
    try {
      appendFileSync(file, `${JSON.stringify({ at: now(), code, ...fields })}\n`);
    } catch {
      // A full disk must not stop the app for the sake of its log.
    }
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
