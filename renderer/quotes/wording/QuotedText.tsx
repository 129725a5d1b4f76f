import type { MouseEvent } from 'react';
import type { Segment } from '../../../contract/segments.ts';
import { type ShownSegment, shownSegments } from '../../../contract/shown-segments.ts';
import { languageTag } from './language-tag.ts';
import classes from './Wording.module.css';

function Hidden({ children }: { children: string }) {
  return <span className="visually-hidden">{children}</span>;
}

/** Words that are left out: a quiet sign, or the words where they are asked for. */
function Omission(props: { text: string; isOpen: boolean; onToggle: (() => void) | undefined }) {
  const { text, isOpen, onToggle } = props;
  const words = text.trim();
  const toggle =
    onToggle &&
    ((event: MouseEvent) => {
      // The wording around it would become a field.
      event.stopPropagation();
      onToggle();
    });
  return (
    <>
      {/^\s/.test(text) && ' '}
      {/* By keyboard the button below the wording does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        className={isOpen ? classes['leftOut'] : classes['omission']}
        title={isOpen ? 'Left out' : `Left out: ${words.slice(0, 300)}`}
        onClick={toggle}
      >
        {isOpen ? (
          <>
            <Hidden>(left out: </Hidden>
            <s>{words}</s>
            <Hidden>)</Hidden>
          </>
        ) : (
          <>
            <span aria-hidden>[…]</span>
            <Hidden>(words left out)</Hidden>
          </>
        )}
      </span>
      {/\s$/.test(text) && ' '}
    </>
  );
}

function Shown(props: {
  segment: ShownSegment;
  isOpen: boolean;
  onToggle: (() => void) | undefined;
}) {
  const { segment, isOpen, onToggle } = props;
  switch (segment.type) {
    case 'said':
      return segment.text;
    case 'omitted':
      if (segment.replaced && !isOpen) return null;
      return <Omission text={segment.text} isOpen={isOpen} onToggle={onToggle} />;
    case 'inserted':
      return (
        <>
          {segment.before}
          <Hidden>inserted: </Hidden>
          <span className={classes['inserted']} title="Inserted by me">
            [{segment.text}]
          </span>
          {segment.after}
        </>
      );
    case 'sic':
      return (
        <>
          {segment.text}
          <span className={classes['sic']}> [sic]</span>
        </>
      );
    case 'emphasis':
      return (
        <>
          <em>{segment.text}</em>
          <span className={classes['by']}>
            {segment.by === 'me' ? ' [emphasis added]' : ' [emphasis in the source]'}
          </span>
        </>
      );
  }
}

/** A wording as it is quoted; what is read out says the same as what is seen. */
export function QuotedText(props: {
  text: string;
  segments: readonly Segment[] | null;
  language: string | null;
  /** Whether words that are left out are shown. */
  isOpen?: boolean;
  onToggle?: () => void;
}) {
  const { text, segments, language, isOpen = false, onToggle } = props;
  return (
    <span dir="auto" lang={languageTag(language)} className={classes['text']}>
      {segments === null
        ? text
        : shownSegments(segments).map((segment, index) => (
            // Segments have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <Shown key={index} segment={segment} isOpen={isOpen} onToggle={onToggle} />
          ))}
    </span>
  );
}
