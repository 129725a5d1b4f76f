import { type RefObject, useEffect, useRef } from 'react';
import { AttestationDraft, type Attestation, type Quote } from '../../../../contract/quotes.ts';
import { useAct } from '../../../app/notices.tsx';
import { useSavePlace } from '../useSavePlace.ts';
import { HopsForm } from './HopsForm.tsx';
import { HopsLine } from './HopsLine.tsx';

/** Who passed on what was said in a place, to read and to change. */
export function Hops(props: {
  quote: Quote;
  attestation: Attestation;
  /** Whether somebody else has removed the place meanwhile. */
  removed: boolean;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  /** Gets the keyboard back where there is no chain to show. */
  opener: RefObject<HTMLButtonElement | null>;
}) {
  const { quote, attestation, removed, editing, onEdit, opener } = props;
  const savePlace = useSavePlace(quote.id, attestation.id, removed);
  const act = useAct();
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) (button.current ?? opener.current)?.focus();
    wasEditing.current = editing;
  }, [editing, opener]);
  const chain = {
    outlet: attestation.container ?? `“${attestation.sourceTitle}”`,
    hops: attestation.hops,
    speakers: quote.attributions.map(({ speaker }) => speaker),
    addressee: quote.addressee,
  };
  if (editing) {
    return (
      <HopsForm
        chain={chain}
        removed={removed}
        onCancel={() => onEdit(false)}
        onSave={async (hops, edit) => {
          await savePlace({ ...AttestationDraft.parse(attestation), hops }, edit);
          onEdit(false);
          await act(() => Promise.resolve(), 'Who passed it on is saved.');
        }}
      />
    );
  }
  if (attestation.hops.length === 0) return null;
  return <HopsLine chain={chain} onEdit={() => onEdit(true)} editRef={button} />;
}
