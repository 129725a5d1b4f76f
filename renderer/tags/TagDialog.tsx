import { Modal, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TagColour, TagDraft, type Tag } from '../../contract/tags.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import { History } from '../history/History.tsx';
import { LineField } from '../forms/LineField.tsx';
import { RecordFooter } from '../forms/RecordFooter.tsx';
import classes from '../forms/RecordForm.module.css';
import { useRecordForm } from '../forms/useRecordForm.ts';
import { TagMerge } from './TagMerge.tsx';

function TagForm(props: { tag: Tag; tags: Tag[]; onClose: () => void }) {
  const { tag, tags, onClose } = props;
  const client = useClient();
  const act = useAct();
  const form = useRecordForm<TagDraft>({
    initial: { name: tag.name, colour: TagColour.safeParse(tag.colour).data ?? null },
    shape: TagDraft,
    tidy: (draft) => draft,
    onSave: async (_draft, changes, seen) => {
      if (Object.keys(changes).length > 0) await client.tags.edit({ id: tag.id, ...changes, seen });
      onClose();
    },
  });
  const remove = async () => {
    onClose();
    await act(() => client.tags.remove({ id: tag.id }), `The tag “${tag.name}” is removed.`);
  };
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
      <NativeSelect
        label="Colour"
        value={form.draft.colour ?? ''}
        data={[{ value: '', label: 'None' }, ...TagColour.options]}
        onChange={(event) =>
          form.change({ colour: TagColour.safeParse(event.currentTarget.value).data ?? null })
        }
      />
      <TagMerge tag={tag} tags={tags} name={form.draft.name} onClose={onClose} />
      <RecordFooter
        problem={form.elsewhere(['name'])}
        stale={form.stale}
        busy={form.busy}
        onClose={onClose}
        onTrash={() => void remove()}
        trashes="Remove the tag"
      />
    </form>
  );
}

/** Renames, colours or removes a tag. */
export function TagDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { data } = useQuery(useApi().tags.list.queryOptions());
  const tag = data?.find((other) => other.id === id);
  return (
    <Modal opened onClose={onClose} title="Tag" size={400}>
      {tag && <TagForm tag={tag} tags={data ?? []} onClose={onClose} />}
      {tag && <History noun="tag" id={tag.id} />}
    </Modal>
  );
}
