import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readRealDate } from '../../contract/written-date.ts';
import { VERIFICATION_STATUSES, type VerificationStatus } from '../../contract/verifications.ts';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { useAct } from '../app/notices.tsx';
import { MeaningChoice } from '../forms/MeaningChoice.tsx';
import { countInWords } from '../quotes/useQuoteKeys.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { STATUSES } from './status-words.ts';
import classes from './Verification.module.css';

/** The moment that a written day stands for; `null` for today, a text for what is no day. */
function momentOf(written: string): number | null | string {
  if (written.trim() === '') return null;
  const read = readRealDate(written);
  if ('problem' in read) return read.problem;
  // By the clock of this machine, as the day is shown again.
  if (!/^\d{4}-\d\d-\d\d$/.test(read.edtf)) return 'Write the day, as 2025-12-29';
  return new Date(`${read.edtf}T00:00`).getTime();
}

/** Records what a check of quotes came to. */
export function VerifyDialog({ ids, onClose }: { ids: number[]; onClose: () => void }) {
  const client = useClient();
  const act = useAct();
  const [status, setStatus] = useState<VerificationStatus>('text matches source');
  const [evidence, setEvidence] = useState('');
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<{ field: string | null; message: string } | null>(null);
  const problemAt = (field: string) => (problem?.field === field ? problem.message : null);
  const what = countInWords(ids.length);

  const save = async () => {
    const at = momentOf(day);
    if (typeof at === 'string') return setProblem({ field: 'at', message: at });
    try {
      const moment = at === null ? {} : { at };
      await client.verifications.record({ quoteIds: ids, status, evidence, ...moment });
      onClose();
      await act(() => Promise.resolve(), `${what} marked as “${STATUSES[status].words}”.`);
    } catch (error) {
      setProblem(explain(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title={`What a check of ${what} came to`} size={480}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
      >
        <MeaningChoice
          label="Status"
          choices={VERIFICATION_STATUSES.map((choice) => ({
            choice,
            shown: <StatusBadge status={choice} />,
            meaning: STATUSES[choice].means,
          }))}
          value={status}
          onChange={setStatus}
        />
        <Textarea
          mt="sm"
          label="Evidence"
          placeholder="Where it was looked up, who said so"
          autosize
          minRows={2}
          maxRows={8}
          value={evidence}
          error={problemAt('evidence')}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
        <TextInput
          mt="sm"
          w={180}
          label="Checked on"
          placeholder="Today"
          value={day}
          error={problemAt('at')}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {problem && problem.field !== 'at' && problem.field !== 'evidence' && (
          <p role="alert" className={classes['problem']}>
            {problem.message}
          </p>
        )}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Record</Button>
        </Group>
      </form>
    </Modal>
  );
}
