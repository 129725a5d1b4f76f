import { ActionIcon, Button, Checkbox, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tag } from '../../contract/tags.ts';
import { useApi, useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import classes from '../forms/RecordForm.module.css';
import { TagPill } from '../parts/TagPill.tsx';
import own from './Tags.module.css';
import { useMergeTags } from './useMergeTags.ts';
import { inFigures } from '../parts/written/figures.ts';

function Row(props: { tag: Tag; chosen: boolean; onChoose: (chosen: boolean) => void }) {
  const { tag, chosen, onChoose } = props;
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  return (
    <li className={own['row']}>
      <Checkbox
        aria-label={`Choose ${tag.name}`}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <button
        type="button"
        className={classes['record']}
        aria-label={`Edit ${tag.name}`}
        onClick={() => open({ name: 'tag', id: tag.id })}
      >
        <span className={classes['grow']}>
          <TagPill name={tag.name} colour={tag.colour} />
        </span>
        <span className={classes['count']}>{inFigures(tag.quotes)}</span>
      </button>
      <ActionIcon
        size={24}
        aria-label={`Remove ${tag.name}`}
        onClick={() =>
          void act(() => client.tags.remove({ id: tag.id }), `The tag “${tag.name}” is removed.`)
        }
      >
        <IconTrash size={14} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}

/** Lets the tags that are chosen become one of them. */
function MergeChosen({ chosen, onMerged }: { chosen: Tag[]; onMerged: () => void }) {
  const merge = useMergeTags();
  const most = chosen.toSorted((a, b) => b.quotes - a.quotes)[0];
  const [name, setName] = useState<string | null>(null);
  const into = chosen.find(({ id }) => String(id) === name) ?? most;
  const others = chosen.filter(({ id }) => id !== into?.id);
  return (
    <Group align="end" gap="xs" mt="sm" wrap="nowrap">
      <NativeSelect
        flex={1}
        label="Merge those chosen into"
        disabled={chosen.length < 2}
        value={into ? String(into.id) : ''}
        data={
          chosen.length < 2
            ? [{ value: '', label: 'Choose two tags or more' }]
            : chosen.map((tag) => ({ value: String(tag.id), label: tag.name }))
        }
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        disabled={chosen.length < 2}
        onClick={() => into && void merge(into, others).then((done) => done && onMerged())}
      >
        Merge
      </Button>
    </Group>
  );
}

/** All tags, to be renamed, coloured, merged and removed. */
export function TagsDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(useApi().tags.list.queryOptions());
  const [text, setText] = useState('');
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const tags = data ?? [];
  const wanted = text.trim().toLowerCase();
  const shown = tags.filter(({ name }) => name.toLowerCase().includes(wanted));
  const choose = (id: number, isChosen: boolean) => {
    const next = new Set(ids);
    if (isChosen) next.add(id);
    else next.delete(id);
    setIds(next);
  };
  return (
    <Modal opened onClose={onClose} title="Tags" size={520}>
      <TextInput
        data-autofocus
        aria-label="Find a tag"
        placeholder="Name"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {data?.length === 0 && (
        <p className={own['empty']}>
          There are no tags yet. Choose quotes in the list and press T to tag them.
        </p>
      )}
      {tags.length > 0 && shown.length === 0 && (
        <p className={own['empty']}>No tag has “{text.trim()}” in its name.</p>
      )}
      <ul className={own['rows']}>
        {shown.map((tag) => (
          <Row
            key={tag.id}
            tag={tag}
            chosen={ids.has(tag.id)}
            onChoose={(isChosen) => choose(tag.id, isChosen)}
          />
        ))}
      </ul>
      {tags.length > 1 && (
        <MergeChosen
          chosen={tags.filter(({ id }) => ids.has(id))}
          onMerged={() => setIds(new Set())}
        />
      )}
    </Modal>
  );
}
