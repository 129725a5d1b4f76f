import { isToCopier } from '../process/messages.ts';
import type { CopyOutcome, FromCopier, ToCopier } from '../process/messages.ts';
import type { Parent } from '../process/parent.ts';

/** Copies the one library that the parent names, and answers how that went. */
export function serveCopier(parent: Parent, copy: (file: string, target: string) => void): void {
  parent.onGone(() => process.exit(0));
  process.on('SIGINT', () => undefined);
  parent.onMessage((message) => {
    if (!isToCopier(message)) return;
    const answer: FromCopier = { type: 'copied', outcome: attempt(message) };
    parent.post(answer);
  });

  function attempt({ file, target }: ToCopier): CopyOutcome {
    try {
      copy(file, target);
      return { ok: true };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      return { ok: false, reason: error.message };
    }
  }
}
