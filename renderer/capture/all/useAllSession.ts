import { useState } from 'react';
import type { QueuedProposal } from '../../../contract/articles/review-queue.ts';
import type { Match } from '../../../contract/likeness.ts';
import { say, useUndo } from '../../app/notices.tsx';
import { useAlikeProposal } from '../alike/useKeptAlike.ts';
import type { ProposedCompany } from '../queue/Company.tsx';
import type { ChosenSpeaker } from '../review/actions.ts';
import { followedInWords, leftInWords, whyInWords } from '../review/announcements.ts';
import type { AllCommand } from './keys.ts';
import { nextOpen, rangeOf } from './order.ts';
import type { AllQueue } from './useAllQueue.ts';

/** Where the researcher is in the list of all quotations, and what can be done from there. */
export interface AllSession {
  currentId: number | null;
  current: QueuedProposal | undefined;
  /** Chosen to be decided together. */
  selected: ReadonlySet<number>;
  mode: 'review' | 'speaker';
  showsWhy: boolean;
  message: string;
  alike: Match[];
  commands: Record<AllCommand, () => void>;
  choose: (id: number) => void;
  toggle: (id: number) => void;
  /** Selects from where the selection began to this one. */
  extendTo: (id: number) => void;
  attribute: (speaker: ChosenSpeaker, remember: boolean) => void;
  /** Takes somebody out of those who said it too or passed it on. */
  setCompany: (company: ProposedCompany, removed: string) => void;
  cancel: () => void;
}

interface Ways {
  open: (captureId: number, proposalId: number) => void;
  leave: () => void;
}

/** Which quotation is current and which are chosen. */
function usePlace({ ids: known, isPending }: AllQueue, startId: number | null) {
  const ids = known ?? [];
  const [chosen, setChosen] = useState(startId);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  const isThere = chosen !== null && ids.includes(chosen);
  const currentId = isThere ? chosen : (ids.find(isPending) ?? ids[0] ?? null);
  const at = currentId === null ? -1 : ids.indexOf(currentId);
  return {
    currentId,
    at,
    selected,
    setSelected,
    choose: (id: number) => {
      setChosen(id);
      setAnchor(null);
    },
    toggle: (id: number) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      setSelected(next);
      setChosen(id);
      setAnchor(id);
    },
    extendTo: (id: number) => {
      const from = anchor ?? currentId ?? id;
      setAnchor(from);
      setSelected(new Set(rangeOf(ids, from, id)));
      setChosen(id);
    },
  };
}

/**
 * Follows a researcher through the quotations of all articles.
 *
 * @param startId - The proposal to begin with; `null`: the first that is pending.
 */
export function useAllSession(queue: AllQueue, startId: number | null, ways: Ways): AllSession {
  const { isPending, act } = queue;
  const ids = queue.ids ?? [];
  const place = usePlace(queue, startId);
  const { currentId, at, selected, setSelected, choose } = place;
  const [mode, setMode] = useState<'review' | 'speaker'>('review');
  const [showsWhy, setShowsWhy] = useState(false);
  const [message, announce] = useState('');
  const { undo } = useUndo();
  const current = queue.rowAt(at);
  const isOpen = currentId !== null && isPending(currentId);
  const alike = useAlikeProposal(isOpen && current ? currentId : null);
  const left = (less: number) => leftInWords({ left: queue.left - less });
  const step = (by: number, then: (id: number) => void) => {
    const id = ids[Math.min(ids.length - 1, Math.max(0, at + by))];
    if (id !== undefined) then(id);
  };
  /** Decides about these, goes on to the next, and says so; of several with a way back. */
  const decide = (kind: 'keep' | 'drop', chosen: readonly number[], of = '') => {
    const decided = chosen.filter(isPending);
    if (decided.length === 0) return announce('This one is decided already. Z undoes.');
    const gone = new Set(decided);
    if (currentId !== null && gone.has(currentId))
      choose(nextOpen(ids, currentId, (id) => isPending(id) && !gone.has(id)));
    setSelected(new Set());
    const done = kind === 'keep' ? 'Kept' : 'Dropped';
    const told = decided.length === 1 ? `${done}.` : `${done} ${decided.length}${of}.`;
    announce(`${told} ${left(decided.length)}.`);
    void act({ kind, ids: decided }).then((outcome) => {
      if (outcome && decided.length > 1) say(told, { label: 'Undo', run: () => void undo() });
    });
  };
  const targets = () =>
    selected.size > 0
      ? ids.filter((id) => selected.has(id))
      : currentId === null
        ? []
        : [currentId];

  const commands: AllSession['commands'] = {
    next: () => step(1, choose),
    previous: () => step(-1, choose),
    first: () => step(-ids.length, choose),
    last: () => step(ids.length, choose),
    extendDown: () => step(1, place.extendTo),
    extendUp: () => step(-1, place.extendTo),
    toggle: () => currentId !== null && place.toggle(currentId),
    selectAll: () => {
      const all = ids.filter(isPending);
      setSelected(new Set(all));
      announce(`${all.length} selected.`);
    },
    keep: () => decide('keep', targets()),
    keepSpeaker: () => {
      if (currentId === null) return;
      const same = queue.bySameSpeaker(currentId);
      if (same.length === 0) return announce('Nothing of this speaker is pending.');
      decide('keep', same, ` of ${current?.speaker ?? 'this speaker'}`);
    },
    drop: () => {
      if (selected.size > 0 || isOpen) return decide('drop', targets());
      if (currentId === null || queue.stateOf(currentId) !== 'dropped') return;
      void act({ kind: 'reopen', ids: [currentId] });
      announce(`Taken back. ${left(-1)}.`);
    },
    speaker: () => (isOpen ? setMode('speaker') : announce('This one is decided already.')),
    merge: () => {
      const [found] = alike;
      if (currentId === null || !found) return announce('The library has none like it.');
      void act({ kind: 'attest', ids: [currentId], quoteId: found.quote.id });
      choose(nextOpen(ids, currentId, isPending));
      announce(`Kept as one more place of the quote. ${left(1)}.`);
    },
    undo: () =>
      void act({ kind: 'undo' }).then((outcome) => {
        if (!outcome) return;
        const { label = null } = outcome;
        say(label === null ? 'There is nothing to undo.' : `Undid: ${label}`);
      }),
    why: () => {
      setShowsWhy(!showsWhy);
      if (!showsWhy) announce(whyInWords(current ?? null));
    },
    open: () => current && ways.open(current.captureId, current.id),
    leave: () => (selected.size > 0 ? setSelected(new Set()) : ways.leave()),
  };
  return {
    currentId,
    current,
    selected,
    mode,
    showsWhy,
    message,
    alike,
    commands,
    choose,
    toggle: place.toggle,
    extendTo: place.extendTo,
    attribute: (speaker, remember) => {
      setMode('review');
      if (currentId === null) return;
      announce(speaker ? `Speaker: ${speaker.name}` : 'No speaker');
      void act({ kind: 'attribute', ids: [currentId], speaker, remember }).then(
        (outcome) => outcome?.followed && say(followedInWords(outcome.followed)),
      );
    },
    setCompany: (company, removed) => {
      if (currentId === null) return;
      announce(`${removed} removed.`);
      void act({ kind: 'company', ids: [currentId], company });
    },
    cancel: () => setMode('review'),
  };
}
