import { Button, Group, Modal, Progress } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Recheck } from '../../../../contract/quotes.ts';
import { useClient } from '../../../app/client.tsx';
import { say, sayError, useAct } from '../../../app/notices.tsx';
import type { Client } from '../../../connection/connection.ts';
import { recheckInWords } from './recheck-words.ts';

async function recheckAll(
  client: Client,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<Recheck> {
  for await (const event of await client.attestations.recheckAll(undefined, { signal })) {
    if ('result' in event) return event.result;
    if (event.total > 0) onProgress(event.done / event.total);
  }
  throw new Error('The check was not finished. Nothing was changed; try again.');
}

/** Holds every wording of the library against its stored text, and can be stopped meanwhile. */
export function RecheckDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const act = useAct();
  const [part, setPart] = useState(0);
  const run = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const result = await recheckAll(client, signal, setPart);
      if (signal.aborted) return;
      onClose();
      const message = recheckInWords(result);
      if (result.changed === 0) say(message);
      else await act(() => Promise.resolve(), message);
    } catch (error) {
      if (signal.aborted) return;
      onClose();
      sayError(error);
    }
  });
  useEffect(() => {
    const stop = new AbortController();
    void run(stop.signal);
    return () => stop.abort();
  }, []);
  const cancel = () => {
    onClose();
    say('The check is stopped. Nothing was changed.');
  };
  return (
    <Modal opened onClose={cancel} title="Checking all wordings" withCloseButton={false}>
      <p>Each wording is held against the stored text of its source.</p>
      <Progress aria-label="Wordings that are checked" value={part * 100} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={cancel}>
          Cancel
        </Button>
      </Group>
    </Modal>
  );
}
