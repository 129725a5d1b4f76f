import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CollectionDraft } from '../../contract/collections.ts';
import { useApi, useClient } from '../app/client.tsx';
import { History } from '../history/History.tsx';
import { LineField } from '../forms/LineField.tsx';
import { RecordFooter } from '../forms/RecordFooter.tsx';
import classes from '../forms/RecordForm.module.css';
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
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <LineField
        first
        label="Name"
        value={form.draft.name}
        error={form.at('name')}
        onChange={(written) => form.change({ name: written ?? '' })}
      />
      <RecordFooter
        problem={form.elsewhere(['name'])}
        stale={form.stale}
        busy={form.busy}
        onClose={onClose}
        onTrash={null}
      />
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
