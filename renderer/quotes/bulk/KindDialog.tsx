import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { QUOTE_KINDS, type QuoteKind } from '../../../contract/quote-shapes.ts';
import { useClient } from '../../app/client.tsx';
import { useAct } from '../../app/notices.tsx';
import { MeaningChoice } from '../../forms/MeaningChoice.tsx';
import { countInWords } from '../useQuoteKeys.ts';
import { KIND_MEANS, KIND_WORDS } from '../words.ts';

/** Makes quotes of one kind, in one step. */
export function KindDialog({ ids, onClose }: { ids: number[]; onClose: () => void }) {
  const client = useClient();
  const act = useAct();
  const [kind, setKind] = useState<QuoteKind>('direct');
  const what = countInWords(ids.length);
  const save = () => {
    onClose();
    void act(
      () => client.quotes.setKind({ ids, kind }),
      `Kind of ${what} is now “${KIND_WORDS[kind]}”.`,
    );
  };
  return (
    <Modal opened onClose={onClose} title={`Kind of ${what}`} size={420}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <MeaningChoice
          label="Kind"
          choices={QUOTE_KINDS.map((choice) => ({
            choice,
            shown: KIND_WORDS[choice],
            meaning: KIND_MEANS[choice],
          }))}
          value={kind}
          onChange={setKind}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Change kind</Button>
        </Group>
      </form>
    </Modal>
  );
}
