import { NativeSelect, Textarea } from '@mantine/core';
import type { Seen } from '../../contract/shapes.ts';
import { SPEAKER_KINDS } from '../../contract/speaker-shapes.ts';
import { SpeakerDraft } from '../../contract/speakers.ts';
import { LineField } from '../forms/LineField.tsx';
import { RecordFooter } from '../forms/RecordFooter.tsx';
import classes from '../forms/RecordForm.module.css';
import { useRecordForm } from '../forms/useRecordForm.ts';
import { AliasLines } from './AliasLines.tsx';
import { RoleLines } from './RoleLines.tsx';
import { SPEAKER_KIND_WORDS } from './words.ts';

const isWritten = (text: string | null) => text !== null && text.trim() !== '';

/** Without the lines that were added and left empty; one that is half written is told of. */
function withoutBlanks(draft: SpeakerDraft): SpeakerDraft {
  return {
    ...draft,
    aliases: draft.aliases.filter((alias) =>
      [alias.form, alias.language, alias.script].some(isWritten),
    ),
    roles: draft.roles.filter((role) =>
      [role.title, role.organisation, role.startsOn, role.endsOn].some(isWritten),
    ),
  };
}

/** Every field of a speaker. */
export function SpeakerForm(props: {
  initial: SpeakerDraft;
  onSave: (draft: SpeakerDraft, changes: Partial<SpeakerDraft>, seen: Seen) => Promise<void>;
  onTrash: (() => Promise<void>) | null;
  onClose: () => void;
}) {
  const { initial, onSave, onTrash, onClose } = props;
  const form = useRecordForm({ initial, shape: SpeakerDraft, tidy: withoutBlanks, onSave });
  const { draft, change, at } = form;
  const isPerson = draft.kind === 'person';
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <div className={classes['pair']}>
        <LineField
          label="Name"
          first
          value={draft.display}
          error={at('display')}
          onChange={(display) => change({ display: display ?? '' })}
        />
        <NativeSelect
          label="Kind"
          value={draft.kind}
          data={SPEAKER_KINDS.map((value) => ({ value, label: SPEAKER_KIND_WORDS[value] }))}
          onChange={(event) => {
            const kind = SPEAKER_KINDS.find((other) => other === event.currentTarget.value);
            if (kind) change({ kind });
          }}
        />
      </div>
      {isPerson && (
        <div className={classes['three']}>
          <LineField
            label="Given names"
            value={draft.given}
            error={at('given')}
            onChange={(given) => change({ given })}
          />
          <LineField
            label="Particles"
            placeholder="von, de la"
            value={draft.particles}
            error={at('particles')}
            onChange={(particles) => change({ particles })}
          />
          <LineField
            label="Family name"
            value={draft.family}
            error={at('family')}
            onChange={(family) => change({ family })}
          />
        </div>
      )}
      <div className={classes['three']}>
        <LineField
          label="Name in own script"
          value={draft.nativeName}
          error={at('nativeName')}
          onChange={(nativeName) => change({ nativeName })}
        />
        <LineField
          label="Sorted under"
          placeholder="made from the name"
          value={draft.sortName}
          error={at('sortName')}
          onChange={(sortName) => change({ sortName })}
        />
        <LineField
          label="Wikidata"
          placeholder="Q7747"
          value={draft.wikidata}
          error={at('wikidata')}
          onChange={(wikidata) => change({ wikidata })}
        />
      </div>
      <RoleLines
        roles={draft.roles}
        at={(index) => form.atLine('roles', index)}
        onChange={(roles) => change({ roles })}
      />
      <AliasLines
        aliases={draft.aliases}
        at={(index) => form.atLine('aliases', index)}
        onChange={(aliases) => change({ aliases })}
      />
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={8}
        value={draft.note}
        error={at('note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <RecordFooter
        problem={form.elsewhere(
          [
            ...(['display', 'nativeName', 'sortName', 'wikidata', 'note'] as const),
            ...(isPerson ? (['given', 'particles', 'family'] as const) : []),
          ],
          ['roles', 'aliases'],
        )}
        stale={form.stale}
        busy={form.busy}
        onClose={onClose}
        onTrash={onTrash && (() => void form.attempt(onTrash))}
      />
    </form>
  );
}
