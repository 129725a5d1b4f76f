import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  AttestationChanges,
  type Attestation,
  type AttestationInput,
} from '../../../contract/quotes.ts';
import type { Locators } from '../../../contract/csl.ts';
import { explain, type Conflict, type Problem } from '../../app/explain.ts';
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
  /** With which source its field begins, and how often it has begun anew. */
  const [start, setStart] = useState({
    source: initial && { id: initial.sourceId, title: initial.sourceTitle },
    count: 0,
  });
  const [source, setSource] = useState<SourceChoice | Typed | null>(start.source);
  const [exact, setExact] = useState(initial?.exact ?? wording);
  const [locators, setLocators] = useState<Locators>(initial?.locators ?? {});
  const [mention, setMention] = useState(initial?.mention ?? '');
  const [cue, setCue] = useState(initial?.cue ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const seen = useSeen<AttestationChanges>(initial ?? {});
  const at = (field: string) =>
    problem?.field === field && !problem.versions ? problem.message : null;

  const takeTheirs = (field: keyof AttestationChanges, { theirs, present }: Conflict) => {
    const taken = AttestationChanges.parse({ [field]: present });
    if (taken.sourceId !== undefined) {
      const stands = { id: taken.sourceId, title: theirs ?? '' };
      setSource(stands);
      setStart({ source: stands, count: start.count + 1 });
    }
    if (taken.exact !== undefined) setExact(taken.exact);
    if (taken.locators) setLocators(taken.locators);
    if (taken.mention !== undefined) setMention(taken.mention ?? '');
    if (taken.cue !== undefined) setCue(taken.cue ?? '');
    seen.show(field, present);
    setProblem(null);
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
  const conflict = problem?.versions;
  const stale = problem?.field as keyof AttestationChanges;
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
        key={start.count}
        initial={start.source?.title ?? ''}
        focused={start.count === 0}
        error={at('sourceId')}
        onPick={setSource}
        onType={(typed) => {
          if (typed === start.source?.title) setSource(start.source);
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
      {conflict && (
        <BothVersions
          label={LABELS[stale] ?? ''}
          versions={conflict}
          onMine={() => void save(seen.show(stale, conflict.present))}
          onTheirs={() => takeTheirs(stale, conflict)}
        />
      )}
      {removed && <RemovedElsewhere what="This place" />}
    </PaneForm>
  );
}
