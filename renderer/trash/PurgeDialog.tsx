import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { TrashItem } from '../../contract/trash.ts';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { say } from '../app/notices.tsx';
import classes from './Trash.module.css';
import { companyInWords, countsInWords } from './words.ts';

/** What is to go for good: these records, or all that is in the trash. */
export interface Purge {
  items: TrashItem[] | 'all';
  counts: Record<TrashItem['noun'], number>;
}

/**
 * Asks before records go for good: the only question of the program that has no way back, and so
 * the only one that it asks.
 */
export function PurgeDialog(props: { purge: Purge; onDone: () => void; onClose: () => void }) {
  const { purge, onDone, onClose } = props;
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const what = countsInWords(purge.counts);
  const run = async () => {
    setBusy(true);
    setProblem(null);
    try {
      if (purge.items === 'all') {
        const { kept } = await client.trash.empty();
        say(kept.length === 0 ? 'The trash is empty.' : `Some of it stays. ${kept[0] ?? ''}`);
      } else {
        await client.trash.purge({ items: purge.items });
        say(`Deleted for good: ${what}.`);
      }
      onDone();
    } catch (error) {
      setProblem(explain(error).message);
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={purge.items === 'all' ? 'Empty the trash?' : 'Delete for good?'}
      size={460}
    >
      <p className={classes['question']}>
        <strong>{what}</strong> will be deleted for good, with {companyInWords(purge.counts)}, and
        taken out of the history. This cannot be undone.
      </p>
      {problem !== null && (
        <p role="alert" className={classes['problem']}>
          {problem}
        </p>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          Cancel
        </Button>
        <Button color="red.9" loading={busy} onClick={() => void run()}>
          {purge.items === 'all' ? 'Empty the trash' : 'Delete for good'}
        </Button>
      </Group>
    </Modal>
  );
}
