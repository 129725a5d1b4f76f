import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';

/** Names a collection: a new one, or one that is there. */
export function CollectionDialog(props: {
  id: number | null;
  parentId: number | null;
  onClose: () => void;
}) {
  const { id, parentId, onClose } = props;
  const client = useClient();
  const { data: list = [] } = useQuery(useApi().collections.list.queryOptions());
  const stored = list.find((other) => other.id === id)?.name ?? '';
  const parent = list.find((other) => other.id === parentId);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = draft ?? stored;
  const save = async () => {
    try {
      if (id === null) await client.collections.add({ name, parentId });
      else await client.collections.rename({ id, name });
      onClose();
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  const title = parent ? `New collection in “${parent.name}”` : 'New collection';
  return (
    <Modal
      opened
      onClose={onClose}
      title={id === null ? title : 'Rename the collection'}
      size={400}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          data-autofocus
          label="Name"
          value={name}
          error={problem}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Save</Button>
        </Group>
      </form>
    </Modal>
  );
}
