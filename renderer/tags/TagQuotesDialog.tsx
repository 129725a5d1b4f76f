import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { useAct } from '../app/notices.tsx';
import { countInWords } from '../quotes/useQuoteKeys.ts';
import { TagsField } from './TagsField.tsx';

/** Adds tags to quotes, and takes tags away, in one step. */
export function TagQuotesDialog(props: { ids: number[]; onClose: () => void }) {
  const { ids, onClose } = props;
  const client = useClient();
  const act = useAct();
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const isNothing = add.length === 0 && remove.length === 0;
  const submit = async () => {
    try {
      await client.tags.apply({ quoteIds: ids, add, remove });
      onClose();
      await act(() => Promise.resolve(), `Tags of ${countInWords(ids.length)} changed.`);
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  return (
    <Modal opened onClose={onClose} title={`Tag ${countInWords(ids.length)}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TagsField
          first
          label="Add"
          placeholder="Tag, then Enter"
          value={add}
          error={problem}
          onChange={setAdd}
        />
        <TagsField mt="sm" label="Take away" value={remove} onChange={setRemove} />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={isNothing}>
            Change tags
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
