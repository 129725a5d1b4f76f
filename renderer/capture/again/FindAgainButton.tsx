import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from '../../app/client.tsx';
import { say, sayError } from '../../app/notices.tsx';
import { useView } from '../../app/view-state.tsx';

const counted = (count: number, one: string, many: string) =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`;

/** What another look at a text came to. */
function outcomeInWords({ added, changed }: { added: number; changed: number }): string {
  const parts = [
    counted(added, 'is new', 'are new'),
    counted(changed, 'has changed', 'have changed'),
  ];
  const told = parts.filter((part) => part !== null).join(', ');
  return told === ''
    ? 'Nothing has changed: the same quotations are found.'
    : `Found again: ${told}.`;
}

/** Finds the quotations of a stored text anew; what has changed waits in its review. */
export function FindAgainButton({ snapshotId }: { snapshotId: number }) {
  const client = useClient();
  const { show } = useView();
  const [isFinding, setFinding] = useState(false);
  const find = async () => {
    setFinding(true);
    try {
      const { id, ...outcome } = await client.captures.again({ snapshotId });
      const isChanged = outcome.added + outcome.changed > 0;
      say(outcomeInWords(outcome));
      if (isChanged) show({ place: { at: 'capture', captureId: id } });
    } catch (error) {
      sayError(error, 'Not found again.');
    } finally {
      setFinding(false);
    }
  };
  return (
    <Button variant="default" loading={isFinding} onClick={() => void find()}>
      Find quotations again
    </Button>
  );
}
