import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Quote } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import { Section } from '../../parts/Section.tsx';
import { AttestationForm } from './AttestationForm.tsx';
import { AttestationView } from './AttestationView.tsx';
import classes from './Attestations.module.css';

/** Every place where the quote stands. */
export function Attestations({ quote }: { quote: Quote }) {
  const client = useClient();
  const act = useAct();
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const close = () => setEditing(null);
  return (
    <Section
      title="Where it stands"
      action={
        editing === null && (
          <Button variant="subtle" size="compact-xs" onClick={() => setEditing('new')}>
            Add a place
          </Button>
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
            onCancel={close}
            onSave={async (changes) => {
              await client.attestations.edit({ id: attestation.id, changes });
              close();
            }}
          />
        ) : (
          <AttestationView
            key={attestation.id}
            attestation={attestation}
            wording={quote.text}
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
          onCancel={close}
          onSave={async (attestation) => {
            await client.attestations.add({ quoteId: quote.id, attestation });
            close();
          }}
        />
      )}
    </Section>
  );
}
