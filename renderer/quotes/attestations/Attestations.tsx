import { Button } from '@mantine/core';
import { useState } from 'react';
import { AttestationDraft, type Attestation, type Quote } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import { say, useAct } from '../../app/notices.tsx';
import { Section } from '../../parts/Section.tsx';
import { AttestationForm } from './AttestationForm.tsx';
import { AttestationView } from './AttestationView.tsx';
import { useSavePlace } from './useSavePlace.ts';
import { recheckInWords } from './wording/recheck-words.ts';
import classes from './Attestations.module.css';

/** Holds every wording of the quote against its stored text again, and says what came of it. */
function CheckButton({ quoteId }: { quoteId: number }) {
  const client = useClient();
  const act = useAct();
  const check = async () => {
    const result = await act(() => client.attestations.recheck({ quoteId }));
    if (!result) return;
    const message = recheckInWords(result);
    if (result.changed === 0) say(message);
    else await act(() => Promise.resolve(), message);
  };
  return (
    <Button variant="subtle" size="compact-xs" onClick={() => void check()}>
      Check wording
    </Button>
  );
}

/** What is being written of a place. */
type Written = 'place' | 'chain';

/** One place, to read or with its form. */
function Place(props: {
  quote: Quote;
  attestation: Attestation;
  removed: boolean;
  written: Written | null;
  focused: boolean;
  onWrite: (what: Written) => void;
  /** @param id - What the place is called now. */
  onClose: (id: number) => void;
}) {
  const { quote, attestation, removed, written, focused, onWrite, onClose } = props;
  const { id, hops } = attestation;
  const client = useClient();
  const act = useAct();
  const save = useSavePlace(quote.id, id, removed);
  if (written === 'place') {
    return (
      <AttestationForm
        initial={attestation}
        removed={removed}
        wording={quote.text}
        onCancel={() => onClose(id)}
        onSave={async (input, edit) => onClose(await save({ ...input, hops }, edit))}
      />
    );
  }
  return (
    <AttestationView
      quote={quote}
      attestation={attestation}
      removed={removed}
      editsChain={written === 'chain'}
      focused={focused}
      onEdit={() => onWrite('place')}
      onEditChain={(editing) => (editing ? onWrite('chain') : onClose(id))}
      onRemove={() => {
        const seen = AttestationDraft.parse(attestation);
        void act(() => client.attestations.remove({ id, seen }), 'The place is removed.');
      }}
    />
  );
}

/** Every place where the quote stands. */
export function Attestations({ quote }: { quote: Quote }) {
  const client = useClient();
  const [adding, setAdding] = useState(false);
  /** Places of which something is written, as they were when that was begun. */
  const [open, setOpen] = useState<readonly { of: Attestation; what: Written }[]>([]);
  /** What the form was of that was closed: it gets the keyboard back. */
  const [closed, setClosed] = useState<number | 'new' | null>(null);
  const put = (of: Attestation, what: Written | null) =>
    setOpen((all) => [
      ...all.filter((other) => other.of.id !== of.id),
      ...(what === null ? [] : [{ of, what }]),
    ]);
  // What somebody else has removed meanwhile goes on being written.
  const places = quote.attestations;
  const removed = open.flatMap(({ of }) => (places.some(({ id }) => id === of.id) ? [] : [of]));
  return (
    <Section
      title="Where it stands"
      action={
        !adding &&
        open.length === 0 && (
          <div className={classes['actions']}>
            {places.length > 0 && <CheckButton quoteId={quote.id} />}
            <Button
              variant="subtle"
              size="compact-xs"
              autoFocus={closed === 'new'}
              onClick={() => setAdding(true)}
            >
              Add a place
            </Button>
          </div>
        )
      }
    >
      {places.length + removed.length === 0 && !adding && (
        <p className={classes['quiet']}>No source is recorded.</p>
      )}
      {[...places, ...removed].map((attestation) => (
        <Place
          key={attestation.id}
          quote={quote}
          attestation={attestation}
          removed={removed.includes(attestation)}
          written={open.find(({ of }) => of.id === attestation.id)?.what ?? null}
          focused={closed === attestation.id}
          onWrite={(what) => put(attestation, what)}
          onClose={(id) => {
            put(attestation, null);
            setClosed(removed.some((gone) => gone.id === id) ? 'new' : id);
          }}
        />
      ))}
      {adding && (
        <AttestationForm
          initial={null}
          wording={quote.text}
          onCancel={() => {
            setClosed('new');
            setAdding(false);
          }}
          onSave={async (attestation) => {
            const { id } = await client.attestations.add({ quoteId: quote.id, attestation });
            setClosed(id);
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}
