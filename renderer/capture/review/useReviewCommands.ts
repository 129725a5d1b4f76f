import type { Client } from '../../connection/connection.ts';
import { MOST_ASKED } from '../../../contract/likeness.ts';
import { useClient } from '../../app/client.tsx';
import { useDialogs } from '../../app/dialog-state.tsx';
import { say } from '../../app/notices.tsx';
import { NO_FILTERS, useView } from '../../app/view-state.tsx';
import type { KeptAlike } from '../alike/useKeptAlike.ts';
import { applyAction, bySameSpeaker, neighbour, nextPending, SURE } from './actions.ts';
import { leftInWords, whyInWords } from './announcements.ts';
import type { ReviewCommand } from './keys.ts';
import { startWords } from './mode.ts';
import type { ReviewSession } from './useReviewSession.ts';

/** Everything that keys and buttons of a review do. */
export type ReviewCommands = Record<ReviewCommand | 'finishNow', () => void>;

const DECIDED = { kept: 'kept', dropped: 'dropped', pending: 'pending' } as const;

/**
 * Makes the commands of a review.
 *
 * @param alike - What is like the quote kept last.
 * @param lookAt - Looks at the paragraph at an offset, to number it.
 * @param onClose - Leaves the view.
 */
export function useReviewCommands(
  session: ReviewSession,
  alike: KeptAlike,
  lookAt: (offset: number) => void,
  onClose: () => void,
): ReviewCommands {
  const { show } = useView();
  const client = useClient();
  const { open } = useDialogs();
  const { proposals, current, progress, mode, act, announce, choose, setMode } = session;
  const left = (less: number) => leftInWords({ ...progress, left: progress.left - less });
  const move = (by: number) => choose(neighbour(proposals, current?.id ?? null, by));
  /** Runs on the current proposal where it is pending, and else says why not. */
  const onPending = (run: () => void) => {
    if (!current) return;
    if (current.state === 'pending') run();
    else announce(`This one is ${DECIDED[current.state]} already. Z undoes.`);
  };
  const close = () => {
    onClose();
    // What had the keyboard is gone with the view.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus();
    });
  };
  const finish = async () => {
    const sourceId = session.capture?.source.id;
    if (sourceId === undefined || !(await act({ kind: 'finish' }))) return;
    say(progress.kept === 1 ? '1 quote kept.' : `${progress.kept} quotes kept.`, {
      label: 'Show',
      run: () => show({ text: '', filters: { ...NO_FILTERS, sources: [sourceId] } }),
    });
    close();
  };

  return {
    next: () => move(1),
    previous: () => move(-1),
    first: () => move(-proposals.length),
    last: () => move(proposals.length),
    keep: () => {
      if (!current || current.state === 'kept') return onPending(() => {});
      if (current.state === 'dropped') void act({ kind: 'reopen', proposalIds: [current.id] });
      session.decide({ kind: 'keep', proposalIds: [current.id] });
      announce(`Kept. ${left(current.state === 'pending' ? 1 : 0)}.`);
    },
    drop: () => {
      if (current?.state === 'dropped') {
        void act({ kind: 'reopen', proposalIds: [current.id] });
        announce(`Taken back. ${left(-1)}.`);
        return;
      }
      onPending(() => {
        if (current) session.decide({ kind: 'drop', proposalIds: [current.id] });
        announce(`Dropped. ${left(1)}.`);
      });
    },
    edit: () =>
      onPending(() => {
        if (current) setMode({ kind: 'edit', span: [current.start, current.end] });
      }),
    speaker: () => onPending(() => setMode({ kind: 'speaker' })),
    undo: () => void undo(session),
    keepSure: () => {
      if (progress.sure === 0) return announce(`No proposal above ${SURE} is left.`);
      if (current && current.confidence >= SURE) choose(nextPendingUnsure(session));
      void act({ kind: 'keepAbove', threshold: SURE }).then((outcome) =>
        tellAlike(client, outcome?.quoteIds ?? [], (ids) => open({ name: 'alike', ids })),
      );
      announce(`Kept ${progress.sure}. ${left(progress.sure)}.`);
    },
    keepSpeaker: () => {
      const same = current ? bySameSpeaker(proposals, current) : [];
      if (!current || same.length === 0) return announce('Nothing of this speaker is pending.');
      const proposalIds = same.map(({ id }) => id);
      const after = applyAction(proposals, { kind: 'keep', proposalIds }, '');
      choose(nextPending(after, current.id));
      void act({ kind: 'keep', proposalIds });
      announce(`Kept ${same.length} of ${current.speaker}. ${left(same.length)}.`);
    },
    why: () => {
      session.toggleWhy();
      if (!session.showsWhy) announce(whyInWords(current));
    },
    merge: alike.merge,
    variant: alike.variant,
    apart: alike.apart,
    words: () => {
      const words = startWords(session.capture?.text ?? '', current?.end ?? 0);
      if (words) setMode(words);
    },
    paragraphs: () => lookAt(current?.start ?? 0),
    finish: () => {
      if (progress.left > 0) setMode({ kind: 'finish' });
      else void finish();
    },
    finishNow: () => void finish(),
    leave: () => {
      if (mode.kind !== 'review') return setMode({ kind: 'review' });
      if (progress.left > 0)
        say(`${leftInWords(progress)} to review. They wait for you in the review queue.`);
      close();
    },
  };
}

function nextPendingUnsure({ proposals, current }: ReviewSession): number | null {
  if (!current) return null;
  const unsure = proposals.map((each) =>
    each.confidence >= SURE ? { ...each, state: 'kept' as const } : each,
  );
  return nextPending(unsure, current.id);
}

/** Undoes the last step of the library, and goes to the proposal that it was about. */
async function undo({ act, choose }: ReviewSession): Promise<void> {
  const outcome = await act({ kind: 'undo' });
  if (!outcome) return;
  if (outcome.proposalId) choose(outcome.proposalId);
  say((outcome.label ?? null) === null ? 'There is nothing to undo.' : `Undid: ${outcome.label}`);
}

/** Says how many of the quotes just kept are like others, and offers to look at them. */
async function tellAlike(
  client: Client,
  kept: readonly number[],
  look: (ids: number[]) => void,
): Promise<void> {
  if (kept.length === 0) return;
  // What cannot be told now is found later, from the library's menu.
  const found = await client.likeness.among({ ids: kept.slice(0, MOST_ASKED) }).catch(() => null);
  const ids = found?.ids ?? [];
  if (ids.length === 0) return;
  const what = ids.length === 1 ? '1 quote is' : `${ids.length} quotes are`;
  say(`${what} like others in the library.`, { label: 'Look', run: () => look(ids) });
}
