import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TagColour, type Tag } from '../../contract/tags.ts';
import { useApi, useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { useAct } from '../app/notices.tsx';
import { TagMerge } from './TagMerge.tsx';

function TagForm(props: { tag: Tag; tags: Tag[]; onClose: () => void }) {
  const { tag, tags, onClose } = props;
  const client = useClient();
  const act = useAct();
  const [name, setName] = useState(tag.name);
  const [colour, setColour] = useState(TagColour.safeParse(tag.colour).data ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    try {
      await client.tags.edit({ id: tag.id, name, colour });
      onClose();
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  const remove = async () => {
    onClose();
    await act(() => client.tags.remove({ id: tag.id }), `The tag “${tag.name}” is removed.`);
  };
  return (
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
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        mt="sm"
        label="Colour"
        value={colour ?? ''}
        data={[{ value: '', label: 'None' }, ...TagColour.options]}
        onChange={(event) => setColour(TagColour.safeParse(event.currentTarget.value).data ?? null)}
      />
      <TagMerge tag={tag} tags={tags} name={name} onClose={onClose} />
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
    </Modal>
  );
}
