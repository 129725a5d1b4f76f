import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import { useAct } from '../../app/notices.tsx';
import { whoOf, type SpeakerChoice } from '../../parts/choices.ts';
import { SpeakerPicker } from '../../parts/SpeakerPicker.tsx';
import { countInWords } from '../useQuoteKeys.ts';
import { inFigures } from '../../parts/written/figures.ts';

type InsteadOf = 'everybody' | 'nobody' | number;

/** Names a speaker in quotes: in the place of all who are named, of one of them, or beside them. */
export function SpeakerOfQuotesDialog({ ids, onClose }: { ids: number[]; onClose: () => void }) {
  const client = useClient();
  const act = useAct();
  const { data: named = [] } = useQuery(
    useApi().attributions.named.queryOptions({ input: { quoteIds: ids } }),
  );
  const [speaker, setSpeaker] = useState<SpeakerChoice | null>(null);
  const [insteadOf, setInsteadOf] = useState<InsteadOf>('everybody');
  const [problem, setProblem] = useState<string | null>(null);
  const what = countInWords(ids.length);

  const save = async () => {
    if (!speaker) return setProblem('Choose a speaker first.');
    const name = 'id' in speaker ? speaker.display : speaker.name;
    try {
      await client.attributions.name({ quoteIds: ids, speaker: whoOf(speaker), insteadOf });
      onClose();
      const done = insteadOf === 'nobody' ? 'added to' : 'is now the speaker of';
      await act(() => Promise.resolve(), `${name} ${done} ${what}.`);
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  return (
    <Modal opened onClose={onClose} title={`Speaker of ${what}`} size={420}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SpeakerPicker
          visibleLabel="Speaker"
          focused
          error={problem}
          onPick={(choice) => {
            setSpeaker(choice);
            setProblem(null);
          }}
        />
        <NativeSelect
          mt="sm"
          label="How"
          value={String(insteadOf)}
          data={[
            { value: 'everybody', label: 'Instead of everybody who is named' },
            { value: 'nobody', label: 'Beside those who are named' },
            ...named.map(({ id, display, quotes }) => ({
              value: String(id),
              label: `Instead of ${display} (${inFigures(quotes)})`,
            })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const isWord = value === 'everybody' || value === 'nobody';
            setInsteadOf(isWord ? value : Number(value));
          }}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Change speaker</Button>
        </Group>
      </form>
    </Modal>
  );
}
