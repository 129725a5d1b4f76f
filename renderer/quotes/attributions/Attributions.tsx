import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { AttributionDraft, AttributionInput, Quote } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import { Section } from '../../parts/Section.tsx';
import { useOpenSpeaker } from '../../speakers/useOpenSpeaker.ts';
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
  const openSpeaker = useOpenSpeaker();
  const { certainty } = attribution;
  return (
    <div className={classes['attribution']}>
      <div>
        <button
          type="button"
          dir="auto"
          className={classes['speaker']}
          onClick={() => openSpeaker(attribution.speakerId)}
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

/** The attribution that is edited, or a new one, and what the editor saw beside it. */
interface Editing {
  of: Attribution | null;
  seen: AttributionDraft[];
}

function draftOf(attribution: Attribution): AttributionDraft {
  const { speakerId, roleId, basis, certainty, disputed } = attribution;
  return { speakerId, roleId, basis, certainty, disputed };
}

/** Who said it, in which role, and how that is known. */
export function Attributions({ quote }: { quote: Quote }) {
  const client = useClient();
  const [editing, setEditing] = useState<Editing | null>(null);
  const drafts = quote.attributions.map(draftOf);
  const mention = quote.attestations.find((place) => place.mention !== null)?.mention ?? null;

  const edit = (of: Attribution | null) => setEditing({ of, seen: drafts });
  const close = () => setEditing(null);
  /** Puts an attribution, or none, in the place of the one that is edited. */
  const save = async (input: AttributionInput | null, overrule: boolean) => {
    if (!editing) return;
    // To go over what somebody else did means to build on it.
    const present = overrule ? drafts : editing.seen;
    const at = present.findIndex(({ speakerId }) => speakerId === editing.of?.speakerId);
    const attributions: AttributionInput[] = [...present];
    attributions.splice(at < 0 ? present.length : at, at < 0 ? 0 : 1, ...(input ? [input] : []));
    const seen = { attributions: present };
    await client.quotes.attribute({ ids: [quote.id], attributions, seen });
    close();
  };
  const form = editing && (
    <AttributionForm
      initial={editing.of}
      onCancel={close}
      onSave={save}
      {...(editing.of && { onRemove: (overrule: boolean) => save(null, overrule) })}
    />
  );
  // What somebody else has taken away meanwhile goes on being edited.
  const isGone =
    editing?.of && !drafts.some(({ speakerId }) => speakerId === editing.of?.speakerId);
  const rows = isGone && editing.of ? [...quote.attributions, editing.of] : quote.attributions;
  const isEdited = ({ speakerId }: Attribution) => editing?.of?.speakerId === speakerId;

  return (
    <Section
      title="Said by"
      action={
        editing === null && (
          <Button variant="subtle" size="compact-xs" onClick={() => edit(null)}>
            Add speaker
          </Button>
        )
      }
    >
      {drafts.length === 0 && editing === null && (
        <p className={classes['quiet']}>Nobody is named.</p>
      )}
      {rows.map((attribution) => (
        <Fragment key={attribution.speakerId}>
          {isEdited(attribution) ? (
            form
          ) : (
            <AttributionView
              attribution={attribution}
              mention={mention}
              onEdit={() => edit(attribution)}
            />
          )}
        </Fragment>
      ))}
      {editing?.of === null && form}
    </Section>
  );
}
