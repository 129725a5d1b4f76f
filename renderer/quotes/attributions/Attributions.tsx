import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttributionDraft, AttributionInput, Quote } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import { useDialogs } from '../../app/dialog-state.tsx';
import { Section } from '../../parts/Section.tsx';
import { basisInWords } from '../words.ts';
import { AttributionForm } from './AttributionForm.tsx';
import classes from './Attributions.module.css';

type Attribution = Quote['attributions'][number];

function AttributionView(props: {
  attribution: Attribution;
  mention: string | null;
  onEdit: () => void;
}) {
  const { attribution, mention, onEdit } = props;
  const { open } = useDialogs();
  const { certainty } = attribution;
  return (
    <div className={classes['attribution']}>
      <div>
        <button
          type="button"
          dir="auto"
          className={classes['speaker']}
          onClick={() => open({ name: 'speaker', id: attribution.speakerId })}
        >
          {attribution.speaker}
        </button>
        {attribution.disputed && <span className={classes['badge']}>disputed</span>}
        {attribution.role !== null && (
          <p dir="auto" className={classes['role']}>
            {attribution.role}
          </p>
        )}
        <p className={classes['basis']}>
          {basisInWords(attribution.basis, mention)}
          {certainty !== null && `, ${Math.round(certainty * 100)} % certain`}
        </p>
      </div>
      <ActionIcon aria-label={`Change who said it: ${attribution.speaker}`} onClick={onEdit}>
        <IconPencil size={15} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}

function draftOf(attribution: Attribution): AttributionDraft {
  const { speakerId, roleId, basis, certainty, disputed } = attribution;
  return { speakerId, roleId, basis, certainty, disputed };
}

/** Who said it, in which role, and how that is known. */
export function Attributions({ quote }: { quote: Quote }) {
  const client = useClient();
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const drafts = quote.attributions.map(draftOf);
  const mention = quote.attestations.find((place) => place.mention !== null)?.mention ?? null;

  const save = async (attributions: AttributionInput[]) => {
    await client.quotes.attribute({ ids: [quote.id], attributions });
    setEditing(null);
  };
  const close = () => setEditing(null);

  return (
    <Section
      title="Said by"
      action={
        editing === null && (
          <Button variant="subtle" size="compact-xs" onClick={() => setEditing('new')}>
            Add speaker
          </Button>
        )
      }
    >
      {drafts.length === 0 && editing === null && (
        <p className={classes['quiet']}>Nobody is named.</p>
      )}
      {quote.attributions.map((attribution, index) =>
        editing === index ? (
          <AttributionForm
            key={attribution.id}
            initial={attribution}
            onCancel={close}
            onSave={(input) => save(drafts.map((draft, at) => (at === index ? input : draft)))}
            onRemove={() => save(drafts.toSpliced(index, 1))}
          />
        ) : (
          <AttributionView
            key={attribution.id}
            attribution={attribution}
            mention={mention}
            onEdit={() => setEditing(index)}
          />
        ),
      )}
      {editing === 'new' && (
        <AttributionForm
          initial={null}
          onCancel={close}
          onSave={(draft) => save([...drafts, draft])}
        />
      )}
    </Section>
  );
}
