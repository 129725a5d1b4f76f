import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type {
  Attestation,
  AttestationChanges,
  AttestationInput,
} from '../../../contract/quotes.ts';
import type { Locators } from '../../../contract/csl.ts';
import { explain, type Problem } from '../../app/explain.ts';
import pane from '../../forms/PaneForm.module.css';
import { PaneForm } from '../../forms/PaneForm.tsx';
import { BothVersions } from '../../forms/stale/BothVersions.tsx';
import { RemovedElsewhere } from '../../forms/stale/RemovedElsewhere.tsx';
import { useSeen, type Edit } from '../../forms/stale/useSeen.ts';
import { sourceOrTyped, type SourceChoice, type Typed } from '../../parts/choices.ts';
import { SourcePicker } from '../../parts/SourcePicker.tsx';
import { LocatorFields } from '../../sources/LocatorFields.tsx';
import { LOCATOR_LABELS } from '../../sources/locator-words.ts';

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

const LABELS: Record<string, string> = {
  sourceId: 'Source',
  exact: 'Wording in this source',
  locators: 'Place',
  mention: 'Named as',
  cue: 'Cue',
};

/** Changes one place where a quote stands, or adds one. */
export function AttestationForm(props: {
  initial: Attestation | null;
  /** Whether somebody else has removed the place meanwhile. */
  removed?: boolean;
  wording: string;
  /** @param edit - What of it was edited, and what the place was when the form was opened. */
  onSave: (input: AttestationInput, edit: Edit<AttestationChanges>) => Promise<void>;
  onCancel: () => void;
}) {
  const { initial, removed = false, wording, onSave, onCancel } = props;
  const before = initial && { id: initial.sourceId, title: initial.sourceTitle };
  const [source, setSource] = useState<SourceChoice | Typed | null>(before);
  /** How many fields there were to choose it: each begins with what is there. */
  const [pickers, setPickers] = useState(1);
  const [exact, setExact] = useState(initial?.exact ?? wording);
  const [locators, setLocators] = useState<Locators>(initial?.locators ?? {});
  const [mention, setMention] = useState(initial?.mention ?? '');
  const [cue, setCue] = useState(initial?.cue ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const seen = useSeen<AttestationChanges>(initial ?? {});
  const at = (field: string) =>
    problem?.field === field && !problem.versions ? problem.message : null;

  const takeTheirs = (field: string | null) => {
    if (!initial) return;
    if (field === 'sourceId') {
      setSource(before);
      setPickers(pickers + 1);
    }
    if (field === 'exact') setExact(initial.exact);
    if (field === 'locators') setLocators(initial.locators);
    if (field === 'mention') setMention(initial.mention ?? '');
    if (field === 'cue') setCue(initial.cue ?? '');
    seen.takeTheirs(field as keyof AttestationChanges);
  };
  const save = async (over?: AttestationChanges) => {
    if (!source) {
      setProblem({ code: '', field: 'sourceId', message: 'Choose a source first.' });
      return;
    }
    try {
      const words = { exact, locators, cue: orNull(cue), mention: orNull(mention) };
      const input = { ...sourceOrTyped(source), ...words };
      const edit = seen.editOf(input, over);
      // A source by its title is held against the one that was seen in its place.
      const { sourceId } = over ?? seen.held;
      await onSave(input, { ...edit, seen: { ...edit.seen, sourceId } });
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const elsewhere =
    problem &&
    !problem.versions &&
    !['sourceId', 'exact', 'mention', 'cue', ...LOCATOR_LABELS].includes(problem.field ?? '');

  return (
    <PaneForm
      label="Where it stands"
      onSave={save}
      onCancel={onCancel}
      problem={elsewhere ? problem.message : null}
    >
      <SourcePicker
        key={pickers}
        initial={initial?.sourceTitle ?? ''}
        focused={pickers === 1}
        error={at('sourceId')}
        onPick={setSource}
        onType={(typed) => {
          if (typed === before?.title) setSource(before);
          else setSource(typed === '' ? null : { typed });
        }}
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
      <div className={pane['pair']}>
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
      {problem?.versions && (
        <BothVersions
          label={LABELS[problem.field ?? ''] ?? ''}
          versions={problem.versions}
          onMine={() => {
            const { field, versions } = problem;
            void save(seen.keepMine(field as keyof AttestationChanges, versions?.present));
          }}
          onTheirs={() => {
            takeTheirs(problem.field);
            setProblem(null);
          }}
        />
      )}
      {removed && <RemovedElsewhere what="This place" />}
    </PaneForm>
  );
}
