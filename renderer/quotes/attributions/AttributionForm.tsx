import { Checkbox, NativeSelect } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttributionInput, Quote } from '../../../contract/quotes.ts';
import { ATTRIBUTION_BASES } from '../../../contract/quote-shapes.ts';
import { useApi } from '../../app/client.tsx';
import { explain, type Problem } from '../../app/explain.ts';
import pane from '../../forms/PaneForm.module.css';
import { PaneForm } from '../../forms/PaneForm.tsx';
import { BothVersions } from '../../forms/stale/BothVersions.tsx';
import { whoOrTyped, type SpeakerChoice, type Typed } from '../../parts/choices.ts';
import { SpeakerPicker } from '../../parts/SpeakerPicker.tsx';
import { roleInWords } from '../../speakers/role-words.ts';
import { BASIS_CHOICES } from '../words.ts';

const CERTAINTIES = [
  { value: '', label: 'Not said' },
  { value: '1', label: 'Certain' },
  { value: '0.8', label: 'Likely (80 %)' },
  { value: '0.5', label: 'Even (50 %)' },
  { value: '0.2', label: 'Unlikely (20 %)' },
];

type Attribution = Quote['attributions'][number];

/** Changes one attribution, or makes one. */
export function AttributionForm(props: {
  initial: Attribution | null;
  /** @param overrule - Whether it goes over what somebody else has changed meanwhile. */
  onSave: (input: AttributionInput, overrule: boolean) => Promise<void>;
  onRemove?: (overrule: boolean) => Promise<void>;
  onCancel: () => void;
}) {
  const { initial, onSave, onRemove, onCancel } = props;
  const before = initial && { id: initial.speakerId, display: initial.speaker };
  const [speaker, setSpeaker] = useState<SpeakerChoice | Typed | null>(before);
  const [roleId, setRoleId] = useState(initial?.roleId ?? null);
  const [basis, setBasis] = useState(initial?.basis ?? 'named');
  const [certainty, setCertainty] = useState(initial?.certainty ?? null);
  const [disputed, setDisputed] = useState(initial?.disputed ?? false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tried, setTried] = useState<'save' | 'remove'>('save');
  const known = speaker && 'id' in speaker ? speaker.id : null;
  const { data } = useQuery(
    useApi().speakers.get.queryOptions({ input: known === null ? skipToken : { id: known } }),
  );

  const choose = (choice: SpeakerChoice | Typed | null) => {
    setSpeaker(choice);
    setRoleId(null);
  };
  const save = async (overrule: boolean) => {
    if (!speaker) {
      return setProblem({ code: '', field: null, message: 'Choose a speaker first.' });
    }
    await onSave({ ...whoOrTyped(speaker), roleId, basis, certainty, disputed }, overrule);
  };
  const attempt = async (what: 'save' | 'remove', overrule = false) => {
    setTried(what);
    try {
      await (what === 'save' ? save(overrule) : onRemove?.(overrule));
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const certainties = CERTAINTIES.some(({ value }) => value === String(certainty ?? ''))
    ? CERTAINTIES
    : [
        ...CERTAINTIES,
        { value: String(certainty), label: `${Math.round((certainty ?? 0) * 100)} %` },
      ];

  return (
    <PaneForm
      label="Who said it"
      onRemove={onRemove ? () => void attempt('remove') : null}
      onSave={() => attempt('save')}
      onCancel={onCancel}
      problem={null}
    >
      <SpeakerPicker
        initial={initial?.speaker ?? ''}
        focused
        error={problem?.versions ? null : (problem?.message ?? null)}
        onPick={choose}
        onType={(typed) => {
          if (typed === before?.display) choose(before);
          else choose(typed === '' ? null : { typed });
        }}
        onCancel={onCancel}
      />
      <NativeSelect
        label="Role"
        value={roleId === null ? '' : String(roleId)}
        data={[
          { value: '', label: 'As held on the day' },
          ...(data?.roles ?? []).map((role) => ({
            value: String(role.id),
            label: roleInWords(role),
          })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setRoleId(value === '' ? null : Number(value));
        }}
      />
      <div className={pane['pair']}>
        <NativeSelect
          label="Known"
          value={basis}
          data={ATTRIBUTION_BASES.map((value) => ({ value, label: BASIS_CHOICES[value] }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setBasis(ATTRIBUTION_BASES.find((other) => other === value) ?? 'named');
          }}
        />
        <NativeSelect
          label="How sure"
          value={String(certainty ?? '')}
          data={certainties}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setCertainty(value === '' ? null : Number(value));
          }}
        />
      </div>
      <Checkbox
        label="Disputed"
        checked={disputed}
        onChange={(event) => setDisputed(event.currentTarget.checked)}
      />
      {problem?.versions && (
        <BothVersions
          label="Said by"
          versions={problem.versions}
          onMine={() => void attempt(tried, true)}
          onTheirs={onCancel}
        />
      )}
    </PaneForm>
  );
}
