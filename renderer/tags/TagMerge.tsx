import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Tag } from '../../contract/tags.ts';
import { useMergeTags } from './useMergeTags.ts';

/** Upper and lower case are the same name, as in the library. */
const sameName = (a: string, b: string) =>
  a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();

/**
 * Lets a tag become another: one that is chosen, or the one whose name was just written into the
 * field above.
 */
export function TagMerge(props: { tag: Tag; tags: Tag[]; name: string; onClose: () => void }) {
  const { tag, tags, name, onClose } = props;
  const merge = useMergeTags();
  const others = tags.filter(({ id }) => id !== tag.id);
  const written = others.find((other) => sameName(other.name, name));
  const [chosen, setChosen] = useState('');
  const into = written ?? others.find(({ id }) => String(id) === chosen);
  if (others.length === 0) return null;
  return (
    <Group align="end" gap="xs" wrap="nowrap">
      <NativeSelect
        flex={1}
        label="Merge into"
        description={written && 'There is a tag of this name: the two can become one.'}
        value={into ? String(into.id) : ''}
        data={[
          { value: '', label: 'Choose a tag' },
          ...others.map((other) => ({ value: String(other.id), label: other.name })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!into}
        onClick={() => {
          if (!into) return;
          onClose();
          void merge(into, [tag]);
        }}
      >
        Merge
      </Button>
    </Group>
  );
}
