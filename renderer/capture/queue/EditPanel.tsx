import { Kbd, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Proposal } from '../../../contract/captures.ts';
import { ExtractedType } from '../../../contract/extraction.ts';
import type { Span } from '../../../contract/shapes.ts';
import { KeyButton } from '../KeyButton.tsx';
import { findWording } from '../article/find-wording.ts';
import { trimSpan } from '../article/trim-span.ts';
import type { ReviewSession } from '../review/useReviewSession.ts';
import { BoundField } from './BoundField.tsx';
import classes from './Queue.module.css';

const TYPES = [
  { value: 'direct', label: 'Direct' },
  { value: 'mixed', label: 'Mixed' },
  { value: 'indirect', label: 'Indirect' },
];

/** Moves the bounds of a proposal, by arrow keys or by writing the words, and sets its type. */
export function EditPanel(props: {
  session: ReviewSession;
  proposal: Proposal;
  /** Where the bounds are now. */
  span: Span;
  text: string;
}) {
  const { session, proposal, span, text } = props;
  const { setMode, change } = session;
  const [type, setType] = useState(proposal.type);
  const [wording, setWording] = useState<string | null>(null);
  const found = wording === null ? span : findWording(text, wording, proposal.start);
  const move = (to: Span) => {
    setWording(null);
    setMode({ kind: 'edit', span: to });
  };
  const save = () => {
    const words = found && trimSpan(text, found);
    if (words) change(words, type);
  };
  return (
    // Enter and Escape anywhere in the form are its two buttons.
    <form
      className={classes['panel']}
      aria-label="Edit the proposal"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setMode({ kind: 'review' });
        else if (event.key === 'Enter' && !event.shiftKey && !isButton(event.target)) save();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p className={classes['hint']}>
        Arrow keys move by word, with <Kbd size="xs">Shift</Kbd> by letter.
      </p>
      <div className={classes['bounds']}>
        <BoundField
          takesFocus
          label="Start"
          edge="start"
          text={text}
          offset={span[0]}
          min={0}
          max={span[1] - 1}
          onMove={(start) => move([start, span[1]])}
        />
        <BoundField
          label="End"
          edge="end"
          text={text}
          offset={span[1]}
          min={span[0] + 1}
          max={text.length}
          onMove={(end) => move([span[0], end])}
        />
      </div>
      <Textarea
        label="Wording"
        autosize
        minRows={2}
        maxRows={5}
        value={wording ?? text.slice(...span)}
        error={found ? null : 'These words do not stand in the article like this.'}
        onChange={(event) => {
          const words = event.currentTarget.value;
          setWording(words);
          const place = findWording(text, words, proposal.start);
          if (place) setMode({ kind: 'edit', span: place });
        }}
      />
      <SegmentedControl
        fullWidth
        aria-label="How much of it is between quotation marks"
        data={TYPES}
        value={type}
        onChange={(value) => setType(ExtractedType.parse(value))}
      />
      <div className={classes['decide']}>
        <KeyButton keys="Enter" type="submit" disabled={!found}>
          Change
        </KeyButton>
        <KeyButton keys="Esc" variant="default" onClick={() => setMode({ kind: 'review' })}>
          Cancel
        </KeyButton>
      </div>
    </form>
  );
}

function isButton(target: EventTarget): boolean {
  return target instanceof HTMLButtonElement;
}
