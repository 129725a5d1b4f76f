import type { Spawn } from '../process/host.ts';
import { isFromCopier } from '../process/messages.ts';
import type { CopyOutcome, ToCopier } from '../process/messages.ts';

/** A copy of a large library takes seconds; one that takes so long will never be done. */
const LIMIT_MS = 30 * 60_000;

/**
 * Copies an open library in a process of its own, which reads beside the one that has it: that
 * goes on answering in the meantime.
 *
 * @param target - Absolute path; what is there is replaced when the copy is whole and was checked.
 */
export async function copyLibrary(
  spawn: Spawn,
  file: string,
  target: string,
): Promise<CopyOutcome> {
  const host = spawn('copier', [], { heapMb: null, quiet: true });
  const { promise, resolve } = Promise.withResolvers<CopyOutcome>();
  const brokenOff = {
    ok: false,
    reason: 'Copying broke off. The library is as it was; try again.',
  };
  const late = setTimeout(() => resolve(brokenOff), LIMIT_MS);
  host.onMessage((message) => {
    if (isFromCopier(message)) resolve(message.outcome);
  });
  host.onExit(() => resolve(brokenOff));
  const question: ToCopier = { type: 'copy', file, target };
  host.post(question);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    host.kill();
  }
}
