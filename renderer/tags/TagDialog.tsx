import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TagColour, TagDraft, type Tag } from '../../contract/tags.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useAct } from '../app/notices.tsx';
import { History } from '../history/History.tsx';
import { BothVersions } from '../forms/stale/BothVersions.tsx';
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
      <NativeSelect
        mt="sm"
        label="Colour"
        value={form.draft.colour ?? ''}
        data={[{ value: '', label: 'None' }, ...TagColour.options]}
        onChange={(event) =>
          form.change({ colour: TagColour.safeParse(event.currentTarget.value).data ?? null })
        }
      />
      {form.stale && <BothVersions {...form.stale} />}
      <TagMerge tag={tag} tags={tags} name={form.draft.name} onClose={onClose} />
      <Group justify="space-between" mt="md">
        <Button variant="subtle" color="red" onClick={() => void remove()}>
          Remove the tag
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Save</Button>
        </Group>
      </Group>
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
