import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CollectionDraft } from '../../contract/collections.ts';
import { useApi, useClient } from '../app/client.tsx';
import { History } from '../history/History.tsx';
import { BothVersions } from '../forms/stale/BothVersions.tsx';
import { useRecordForm } from '../forms/useRecordForm.ts';

function CollectionForm(props: {
  id: number | null;
  parentId: number | null;
  name: string;
  onClose: () => void;
}) {
  const { id, parentId, name, onClose } = props;
  const client = useClient();
  const form = useRecordForm<CollectionDraft>({
    initial: { name },
    shape: CollectionDraft,
    tidy: (draft) => draft,
    onSave: async (draft, changes, seen) => {
      if (id === null) await client.collections.add({ ...draft, parentId });
      else if (changes.name !== undefined) await client.collections.rename({ id, ...draft, seen });
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <TextInput
        data-autofocus
        label="Name"
        value={form.draft.name}
        error={form.at('name') ?? form.elsewhere(['name'])}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      {form.stale && <BothVersions {...form.stale} />}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Save</Button>
      </Group>
    </form>
  );
}

/** Names a collection: a new one, or one that is there. */
export function CollectionDialog(props: {
  id: number | null;
  parentId: number | null;
  onClose: () => void;
}) {
  const { id, parentId, onClose } = props;
  const { data: list } = useQuery(useApi().collections.list.queryOptions());
  const stored = list?.find((other) => other.id === id);
  const parent = list?.find((other) => other.id === parentId);
  const renaming = stored?.query ? 'Rename the saved search' : 'Rename the collection';
  const title = parent ? `New collection in “${parent.name}”` : 'New collection';
  return (
    <Modal opened onClose={onClose} title={id === null ? title : renaming} size={400}>
      {(id === null || stored) && (
        <CollectionForm id={id} parentId={parentId} name={stored?.name ?? ''} onClose={onClose} />
      )}
      {stored && <History noun="collection" id={stored.id} />}
    </Modal>
  );
}
