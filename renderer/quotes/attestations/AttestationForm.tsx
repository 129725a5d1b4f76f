import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Attestation, AttestationInput } from '../../../contract/quotes.ts';
import type { Locators } from '../../../contract/csl.ts';
import { explain, type Problem } from '../../app/explain.ts';
import { SourcePicker, type SourceChoice } from '../../parts/SourcePicker.tsx';
import { LocatorFields } from '../../sources/LocatorFields.tsx';
import { LOCATOR_LABELS } from '../../sources/locator-words.ts';
import classes from './Attestations.module.css';

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Changes one place where a quote stands, or adds one. */
export function AttestationForm(props: {
  initial: Attestation | null;
  wording: string;
  onSave: (input: AttestationInput) => Promise<void>;
  onCancel: () => void;
}) {
  const { initial, wording, onSave, onCancel } = props;
  const [source, setSource] = useState<SourceChoice | null>(
    initial && { id: initial.sourceId, title: initial.sourceTitle },
  );
  const [exact, setExact] = useState(initial?.exact ?? wording);
  const [locators, setLocators] = useState<Locators>(initial?.locators ?? {});
  const [mention, setMention] = useState(initial?.mention ?? '');
  const [cue, setCue] = useState(initial?.cue ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const at = (field: string) => (problem?.field === field ? problem.message : null);

  const save = async () => {
    if (!source) {
      setProblem({ code: '', field: 'sourceId', message: 'Choose a source first.' });
      return;
    }
    try {
      const words = { exact, locators, cue: orNull(cue), mention: orNull(mention) };
      const place = 'id' in source ? { sourceId: source.id } : { newSource: source.newTitle };
      await onSave({ ...place, ...words });
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const elsewhere =
    problem &&
    !['sourceId', 'exact', 'mention', 'cue', ...LOCATOR_LABELS].includes(problem.field ?? '');

  return (
    <form
      className={classes['form']}
      aria-label="Where it stands"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <SourcePicker
        initial={initial?.sourceTitle ?? ''}
        focused
        error={at('sourceId')}
        onPick={setSource}
      />
      <Textarea
        label="Wording in this source"
        autosize
        minRows={2}
        maxRows={10}
        value={exact}
        error={at('exact')}
        onChange={(event) => setExact(event.currentTarget.value)}
      />
      <LocatorFields value={locators} at={at} onChange={setLocators} />
      <div className={classes['pair']}>
        <TextInput
          label="Named as"
          placeholder="He"
          value={mention}
          error={at('mention')}
          onChange={(event) => setMention(event.currentTarget.value)}
        />
        <TextInput
          label="Cue"
          placeholder="said"
          value={cue}
          error={at('cue')}
          onChange={(event) => setCue(event.currentTarget.value)}
        />
      </div>
      {elsewhere && <p role="alert">{problem.message}</p>}
      <Group gap="xs">
        <Button type="submit">Save</Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
