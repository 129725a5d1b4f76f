import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListRequest } from '../../../contract/citations.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { explain, type Problem } from '../../app/explain.ts';
import { useAct } from '../../app/notices.tsx';
import classes from '../../forms/RecordForm.module.css';
import type { Chosen } from '../remembered.ts';

const WORDS = {
  preset: {
    title: 'Save as preset',
    what: 'Style, language, order, groups and format, for any quotes.',
  },
  list: {
    title: 'Save this list',
    what: 'Its layout, and these quotes with their order and headings.',
  },
};

/** Asks for the name under which a preset or a list is kept, which may be one that is there. */
export function SaveListDialog(props: {
  kind: 'preset' | 'list';
  proposed: string;
  request: ListRequest;
  chosen: Chosen;
  onClose: () => void;
  onSaved: (name: string) => void;
}) {
  const { kind, proposed, request, chosen, onClose, onSaved } = props;
  const client = useClient();
  const act = useAct();
  const { data = [] } = useQuery(useApi().lists.all.queryOptions());
  const [name, setName] = useState(proposed);
  const [problem, setProblem] = useState<Problem | null>(null);
  const called = name.trim();
  const replaces = data.some(
    (saved) => saved.name === called && (saved.quotes === null) === (kind === 'preset'),
  );
  const save = async () => {
    const { options, ...content } = request;
    const settings = { options, format: chosen.format };
    try {
      await client.lists.save({
        name: called,
        settings,
        content: kind === 'list' ? content : null,
      });
    } catch (error) {
      return setProblem(explain(error));
    }
    onSaved(called);
    await act(() => Promise.resolve(), `“${called}” is saved among the ${kind}s.`);
  };
  return (
    <Modal opened onClose={onClose} title={WORDS[kind].title} size={400}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          data-autofocus
          label="Name"
          description={WORDS[kind].what}
          value={name}
          error={problem?.message}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={called === ''}>
            {replaces ? 'Replace' : 'Save'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
