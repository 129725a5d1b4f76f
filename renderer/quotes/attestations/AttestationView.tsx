import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Attestation, Quote } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import { useDialogs } from '../../app/dialog-state.tsx';
import { useAct } from '../../app/notices.tsx';
import { useQuickCopy } from '../../cite/index.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import { locatorsInWords } from '../../sources/locator-words.ts';
import classes from './Attestations.module.css';
import { InArticle } from './InArticle.tsx';
import { Hops } from './hops/Hops.tsx';
import { PlaceMenu } from './PlaceMenu.tsx';
import { isSameWording } from './wording/compare-wordings.ts';
import { MatchBadge } from './wording/MatchBadge.tsx';
import { WordingDiff } from './wording/WordingDiff.tsx';

function Words(props: { attestation: Attestation }) {
  const { cue, mention } = props.attestation;
  const parts = [
    mention === null ? null : `named as “${mention}”`,
    cue === null ? null : `introduced by “${cue}”`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const text = parts.join(', ');
  return <p className={classes['quiet']}>{text.charAt(0).toUpperCase() + text.slice(1)}</p>;
}

/** One place where a quote stands, with its sentence in context. */
export function AttestationView(props: {
  quote: Quote;
  attestation: Attestation;
  /** Whether somebody else has removed it, while its chain is edited here. */
  removed: boolean;
  editsChain: boolean;
  /** Whether it gets the keyboard when it appears: its form was closed. */
  focused: boolean;
  onEdit: () => void;
  onEditChain: (editing: boolean) => void;
  onRemove: () => void;
}) {
  const { quote, attestation, removed, editsChain, focused } = props;
  const { onEdit, onEditChain, onRemove } = props;
  const { open } = useDialogs();
  const client = useClient();
  const act = useAct();
  const { copyPassageLink } = useQuickCopy();
  const more = useRef<HTMLButtonElement>(null);
  const { id, sourceTitle, container, issued, locators, exact } = attestation;
  const isCited = quote.attestations[0]?.id === id;
  const isOther = !isSameWording(exact, quote.text);
  const line = [container, issued === null ? null : dateInWords(issued), locatorsInWords(locators)];
  const choose = (done: string) => {
    const seen = { text: quote.text, exact };
    void act(() => client.attestations.choose({ id, seen }), done);
  };
  const takesFocus = useRef(focused);
  useEffect(() => {
    if (takesFocus.current && document.activeElement === document.body) more.current?.focus();
  }, []);
  // The button that was pressed goes, and must not take the keyboard with it.
  const wasOther = useRef(isOther);
  useEffect(() => {
    if (wasOther.current && !isOther && document.activeElement === document.body) {
      more.current?.focus();
    }
    wasOther.current = isOther;
  }, [isOther]);
  return (
    <div className={classes['attestation']} role="group" aria-label={`Place in ${sourceTitle}`}>
      <div className={classes['sourceLine']}>
        <button
          type="button"
          dir="auto"
          className={classes['source']}
          onClick={() => open({ name: 'source', id: attestation.sourceId })}
        >
          {sourceTitle}
        </button>
        {!removed && (
          <PlaceMenu
            sourceTitle={sourceTitle}
            buttonRef={more}
            onEdit={onEdit}
            onChain={() => onEditChain(true)}
            onCite={isCited || isOther ? null : () => choose('This place is cited.')}
            onCopyLink={() => copyPassageLink(id)}
            onRemove={onRemove}
          />
        )}
      </div>
      <p className={classes['quiet']}>{line.filter(Boolean).join(' · ')}</p>
      <p className={classes['badges']}>
        <MatchBadge match={attestation.match} score={attestation.matchScore} />
        {isCited && quote.attestations.length > 1 && (
          <span className={classes['cited']} title="Citations of this quote name this place.">
            Cited
          </span>
        )}
      </p>
      <Words attestation={attestation} />
      <Hops
        quote={quote}
        attestation={attestation}
        removed={removed}
        editing={editsChain}
        onEdit={onEditChain}
        opener={more}
      />
      {isOther && !removed && (
        <>
          <WordingDiff wording={quote.text} exact={exact} />
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => choose('The quote has this wording now, and this place is cited.')}
          >
            Use this wording
          </Button>
        </>
      )}
      <InArticle attestation={attestation} />
    </div>
  );
}
