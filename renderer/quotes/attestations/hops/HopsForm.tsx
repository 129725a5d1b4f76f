import { useState } from 'react';
import { Hop } from '../../../../contract/quotes.ts';
import { explain, type Problem } from '../../../app/explain.ts';
import { PaneForm } from '../../../forms/PaneForm.tsx';
import { BothVersions } from '../../../forms/stale/BothVersions.tsx';
import { RemovedElsewhere } from '../../../forms/stale/RemovedElsewhere.tsx';
import { useSeen, type Edit } from '../../../forms/stale/useSeen.ts';
import type { SpeakerChoice } from '../../../parts/choices.ts';
import { SpeakerPicker } from '../../../parts/SpeakerPicker.tsx';
import { type Chain, hopSentence } from './hop-sentence.ts';
import { HopChips, type KeyedHop } from './HopChips.tsx';
import classes from './Hops.module.css';

const hopOf = (choice: SpeakerChoice): Hop =>
  'id' in choice
    ? { speakerId: choice.id, name: choice.display, verb: null }
    : { speakerId: null, name: choice.name, verb: null };

const keyed = (hops: readonly Hop[], from: number): KeyedHop[] =>
  hops.map((hop, index) => ({ ...hop, key: from + index }));

/** Changes who passed on what was said, between the source and the speaker. */
export function HopsForm(props: {
  /** The chain as it is, and what its sentence needs to know. */
  chain: Chain;
  /** Whether somebody else has removed the place meanwhile. */
  removed: boolean;
  /** @param edit - What of the chain was edited, and what it was when the form was opened. */
  onSave: (hops: Hop[], edit: Edit<{ hops: Hop[] }>) => Promise<void>;
  onCancel: () => void;
}) {
  const { chain, removed, onSave, onCancel } = props;
  const seen = useSeen({ hops: [...chain.hops] });
  const [hops, setHops] = useState<KeyedHop[]>(() => keyed(chain.hops, 0));
  /** How many were ever in the chain: the key of the next. */
  const [made, setMade] = useState(hops.length);
  /** How many fields there were to add one: the key of the one that is there. */
  const [fields, setFields] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);

  const add = (choice: SpeakerChoice) => {
    setHops([...hops, { ...hopOf(choice), key: made }]);
    setMade(made + 1);
    setFields(fields + 1);
  };
  const save = async (over?: { hops?: Hop[] }) => {
    const plain = hops.map(({ speakerId, name, verb }) => ({ speakerId, name, verb }));
    try {
      await onSave(plain, seen.editOf({ hops: plain }, over));
    } catch (error) {
      setProblem(explain(error));
    }
  };
  const takeTheirs = (shown: unknown) => {
    const theirs = Hop.array().parse(shown);
    seen.show('hops', theirs);
    setHops(keyed(theirs, made));
    setMade(made + theirs.length);
    setProblem(null);
  };
  return (
    <PaneForm
      label="Who passed it on"
      onSave={save}
      onCancel={onCancel}
      problem={problem && !problem.versions ? problem.message : null}
    >
      {hops.length > 0 && (
        <HopChips hops={hops} onChange={setHops} onEmpty={() => setFields(fields + 1)} />
      )}
      <SpeakerPicker
        // A new field after each that was added: empty, with the keyboard in it.
        key={fields}
        focused
        listsAtOnce={false}
        visibleLabel={hops.length === 0 ? 'Who told the source' : 'Who told them'}
        newLabel={(name) => `“${name}”, not kept as a speaker`}
        onPick={add}
        onCancel={onCancel}
      />
      <output className={classes['sentence']}>{hopSentence({ ...chain, hops })}</output>
      {removed && <RemovedElsewhere what="This place" />}
      {problem?.versions && (
        <BothVersions
          label="Who passed it on"
          versions={problem.versions}
          onMine={() => void save(seen.show('hops', problem.versions?.present))}
          onTheirs={() => takeTheirs(problem.versions?.present)}
        />
      )}
    </PaneForm>
  );
}
