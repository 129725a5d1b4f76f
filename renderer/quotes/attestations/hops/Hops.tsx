import { type RefObject, useEffect, useRef } from 'react';
import type { Attestation, Quote } from '../../../../contract/quotes.ts';
import { useClient } from '../../../app/client.tsx';
import { useAct } from '../../../app/notices.tsx';
import { HopsForm } from './HopsForm.tsx';
import { HopsLine } from './HopsLine.tsx';

/** Who passed on what was said in a place, to read and to change. */
export function Hops(props: {
  quote: Quote;
  attestation: Attestation;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  /** Gets the keyboard back where there is no chain to show. */
  opener: RefObject<HTMLButtonElement | null>;
}) {
  const { quote, attestation, editing, onEdit, opener } = props;
  const client = useClient();
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
        onCancel={() => onEdit(false)}
        onSave={async (hops) => {
          await client.attestations.edit({ id: attestation.id, changes: { hops } });
          onEdit(false);
          await act(() => Promise.resolve(), 'Who passed it on is saved.');
        }}
      />
    );
  }
  if (attestation.hops.length === 0) return null;
  return <HopsLine chain={chain} onEdit={() => onEdit(true)} editRef={button} />;
}
