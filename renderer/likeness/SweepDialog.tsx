import { Button, Group, Modal, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlikeGroup } from '../../contract/likeness.ts';
import { useApi } from '../app/client.tsx';
import { AlikeChoices } from './AlikeChoices.tsx';
import classes from './Likeness.module.css';
import { Steps } from './Steps.tsx';
import { useSweep } from './useSweep.ts';
import { inFigures } from '../parts/written/figures.ts';

/** One group of quotes that may be the same, as the library has it now. */
function AlikeGroupChoices({ group, onDecided }: { group: AlikeGroup; onDecided: () => void }) {
  const { data: matches } = useQuery(useApi().likeness.compare.queryOptions({ input: group }));
  if (!matches) return <p className={classes['quiet']}>Looking…</p>;
  if (matches.length === 0) {
    return (
      <div className={classes['empty']}>
        <p className={classes['quiet']}>This is decided.</p>
        <Button onClick={onDecided}>Go on</Button>
      </div>
    );
  }
  return <AlikeChoices id={group.id} matches={matches} onEmptied={onDecided} />;
}

function Groups(props: {
  groups: AlikeGroup[];
  total: number;
  again: () => void;
  end: () => void;
}) {
  const { groups, total, again, end } = props;
  const [at, setAt] = useState(0);
  const group = groups[at];
  if (total === 0) {
    return (
      <div className={classes['empty']}>
        <p role="status" className={classes['quiet']}>
          No two quotes are worded alike, but for those that you have decided about.
        </p>
        <Button onClick={end}>Close</Button>
      </div>
    );
  }
  if (!group) {
    const more = total - groups.length;
    return (
      <div className={classes['empty']}>
        <p role="status" className={classes['quiet']}>
          {more > 0 ? `${inFigures(more)} more groups were found.` : 'That was the last.'}
        </p>
        <Group gap="xs">
          <Button variant={more > 0 ? 'filled' : 'default'} onClick={again}>
            Look again
          </Button>
          <Button variant={more > 0 ? 'default' : 'filled'} onClick={end}>
            Close
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <>
      <Steps what="Group" at={at} total={groups.length} onGo={setAt} />
      <AlikeGroupChoices key={group.id} group={group} onDecided={() => setAt(at + 1)} />
    </>
  );
}

/** Finds the same quotes in the whole library, and lets them be decided one after the other. */
export function SweepDialog({ onClose }: { onClose: () => void }) {
  const { state, again } = useSweep();
  return (
    <Modal opened onClose={onClose} title="The same quotes in the library" size={760}>
      {state.at === 'busy' && (
        <div className={classes['body']}>
          <p className={classes['quiet']}>Comparing all wordings…</p>
          <Progress value={100 * state.part} aria-label="Compared" transitionDuration={0} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          </Group>
        </div>
      )}
      {state.at === 'failed' && <p role="alert">{state.reason}</p>}
      {state.at === 'done' && (
        <Groups groups={state.groups} total={state.total} again={again} end={onClose} />
      )}
    </Modal>
  );
}
