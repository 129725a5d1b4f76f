import { useState } from 'react';
import type { Proposal } from '../../../contract/captures.ts';
import type { Span } from '../../../contract/shapes.ts';
import type { ProposedCompany } from '../queue/Company.tsx';
import {
  neighbour,
  nextPending,
  progressOf,
  type ChosenSpeaker,
  type Progress,
  type ReviewAction,
} from './actions.ts';
import { say } from '../../app/notices.tsx';
import { followedInWords } from './announcements.ts';
import { draftOf, type Mode } from './mode.ts';
import { useReview, type Review } from './useReview.ts';

/** A review with where the researcher is in it. */
export interface ReviewSession extends Review {
  current: Proposal | null;
  progress: Progress;
  mode: Mode;
  /** The stretch of text that is being chosen or moved. */
  draft: Span | null;
  /** Last thing to be read out. */
  message: string;
  announce: (message: string) => void;
  setMode: (mode: Mode) => void;
  /** Whether it is shown why somebody is taken for the speaker. */
  showsWhy: boolean;
  toggleWhy: () => void;
  /** The proposal that was kept last, by itself. */
  keptId: number | null;
  /** Makes a proposal the current one. */
  choose: (id: number | null) => void;
  /** Decides about the current proposal, and goes on to the next pending one. */
  decide: (action: ReviewAction) => void;
  /** Makes the selected words a proposal. */
  addSelected: (span: Span) => Promise<void>;
  /** @param remember - Whether the words of the article become an alias. */
  attribute: (speaker: ChosenSpeaker, remember: boolean) => void;
  /** Takes somebody out of those who said the current one too or passed it on. */
  setCompany: (company: ProposedCompany, removed: string) => void;
  change: (span: Span, type: Proposal['type']) => void;
}

const REVIEWING: Mode = { kind: 'review' };

/**
 * Follows a researcher through the proposals of an article.
 *
 * @param startId - The proposal to begin with; `null`: the first that is pending.
 */
export function useReviewSession(captureId: number, startId: number | null): ReviewSession {
  const review = useReview(captureId);
  const { proposals, act } = review;
  const [chosenId, setChosenId] = useState(startId);
  const [mode, setMode] = useState<Mode>(REVIEWING);
  const [keptId, setKeptId] = useState<number | null>(null);
  const [message, announce] = useState('');
  const [showsWhy, setShowsWhy] = useState(false);
  const current =
    proposals.find(({ id }) => id === chosenId) ??
    proposals.find(({ state }) => state === 'pending') ??
    proposals[0] ??
    null;

  const choose = (id: number | null) => {
    setMode(REVIEWING);
    setChosenId(id ?? neighbour(proposals, null, 0));
  };
  return {
    ...review,
    current,
    progress: progressOf(proposals),
    mode,
    draft: draftOf(mode),
    message,
    announce,
    setMode,
    keptId,
    showsWhy,
    toggleWhy: () => setShowsWhy(!showsWhy),
    choose,
    decide: (action) => {
      if (current) choose(nextPending(proposals, current.id));
      if (current && action.kind === 'keep') setKeptId(current.id);
      // What could not be done is looked at again.
      void act(action).then((outcome) => outcome ?? setChosenId(current?.id ?? null));
    },
    addSelected: async (span) => {
      setMode(REVIEWING);
      const outcome = await act({ kind: 'select', span });
      if (!outcome?.proposalId) return;
      setChosenId(outcome.proposalId);
      announce('Added to the proposals. Enter keeps it, S changes its speaker.');
    },
    attribute: (speaker, remember) => {
      if (!current) return;
      setMode(REVIEWING);
      void act({ kind: 'attribute', proposalId: current.id, speaker, remember }).then(
        (outcome) => outcome?.followed && say(followedInWords(outcome.followed)),
      );
      announce(speaker ? `Speaker: ${speaker.name}` : 'No speaker');
    },
    setCompany: ({ others, hops }, removed) => {
      if (!current) return;
      void act({ kind: 'company', proposalId: current.id, others, hops });
      announce(`${removed} removed.`);
    },
    change: (span, type) => {
      if (!current) return;
      setMode(REVIEWING);
      void act({ kind: 'edit', proposalId: current.id, span, type });
      announce('Changed.');
    },
  };
}
