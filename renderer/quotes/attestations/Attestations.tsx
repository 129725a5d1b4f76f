import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Quote } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import { say, useAct } from '../../app/notices.tsx';
import { Section } from '../../parts/Section.tsx';
import { AttestationForm } from './AttestationForm.tsx';
import { AttestationView } from './AttestationView.tsx';
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

/** Every place where the quote stands. */
export function Attestations({ quote }: { quote: Quote }) {
  const client = useClient();
  const act = useAct();
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  /** What the form was of that was closed: it gets the keyboard back. */
  const [closed, setClosed] = useState<number | 'new' | null>(null);
  const close = (id: number | 'new') => {
    setClosed(id);
    setEditing(null);
  };
  return (
    <Section
      title="Where it stands"
      action={
        editing === null && (
          <div className={classes['actions']}>
            {quote.attestations.length > 0 && <CheckButton quoteId={quote.id} />}
            <Button
              variant="subtle"
              size="compact-xs"
              autoFocus={closed === 'new'}
              onClick={() => setEditing('new')}
            >
              Add a place
            </Button>
          </div>
        )
      }
    >
      {quote.attestations.length === 0 && editing === null && (
        <p className={classes['quiet']}>No source is recorded.</p>
      )}
      {quote.attestations.map((attestation) =>
        editing === attestation.id ? (
          <AttestationForm
            key={attestation.id}
            initial={attestation}
            wording={quote.text}
            onCancel={() => close(attestation.id)}
            onSave={async (_whole, edit) => {
              await client.attestations.edit({ id: attestation.id, ...edit });
              close(attestation.id);
            }}
          />
        ) : (
          <AttestationView
            key={attestation.id}
            quote={quote}
            attestation={attestation}
            focused={closed === attestation.id}
            onEdit={() => setEditing(attestation.id)}
            onRemove={() =>
              void act(
                () => client.attestations.remove({ id: attestation.id }),
                'The place is removed.',
              )
            }
          />
        ),
      )}
      {editing === 'new' && (
        <AttestationForm
          initial={null}
          wording={quote.text}
          onCancel={() => close('new')}
          onSave={async (attestation) => {
            const { id } = await client.attestations.add({ quoteId: quote.id, attestation });
            close(id);
          }}
        />
      )}
    </Section>
  );
}
