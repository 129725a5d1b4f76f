import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Hop } from '../../../../contract/quotes.ts';
import { explain } from '../../../app/explain.ts';
import { SpeakerPicker, type SpeakerChoice } from '../../../parts/SpeakerPicker.tsx';
import { type Chain, hopSentence } from './hop-sentence.ts';
import { HopChips, type KeyedHop } from './HopChips.tsx';
import classes from './Hops.module.css';

const hopOf = (choice: SpeakerChoice): Hop =>
  'id' in choice
    ? { speakerId: choice.id, name: choice.display, verb: null }
    : { speakerId: null, name: choice.name, verb: null };

/** Changes who passed on what was said, between the source and the speaker. */
export function HopsForm(props: {
  /** The chain as it is, and what its sentence needs to know. */
  chain: Chain;
  onSave: (hops: Hop[]) => Promise<void>;
  onCancel: () => void;
}) {
  const { chain, onSave, onCancel } = props;
  const [hops, setHops] = useState<KeyedHop[]>(() =>
    chain.hops.map((hop, key) => ({ ...hop, key })),
  );
  /** How many were ever in the chain: the key of the next, and of the field that adds it. */
  const [made, setMade] = useState(hops.length);
  const [problem, setProblem] = useState<string | null>(null);

  const add = (choice: SpeakerChoice) => {
    setHops([...hops, { ...hopOf(choice), key: made }]);
    setMade(made + 1);
  };
  const save = async () => {
    try {
      await onSave(hops.map(({ speakerId, name, verb }) => ({ speakerId, name, verb })));
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  return (
    <form
      className={classes['form']}
      aria-label="Who passed it on"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {hops.length > 0 && (
        <HopChips hops={hops} onChange={setHops} onEmpty={() => setMade(made + 1)} />
      )}
      <SpeakerPicker
        // A new field after each that was added: empty, with the keyboard in it.
        key={made}
        focused
        listsAtOnce={false}
        visibleLabel={hops.length === 0 ? 'Who told the source' : 'Who told them'}
        newLabel={(name) => `“${name}”, not kept as a speaker`}
        onPick={add}
        onCancel={onCancel}
      />
      <output className={classes['sentence']}>{hopSentence({ ...chain, hops })}</output>
      {problem !== null && (
        <p role="alert" className={classes['problem']}>
          {problem}
        </p>
      )}
      <Group gap="xs">
        <Button type="submit">Save</Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
