import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';

/** Asks for the path of another library, where the shell has no dialog of its own. */
export function LibraryPathDialog(props: { create: boolean; onClose: () => void }) {
  const { create, onClose } = props;
  const client = useClient();
  const queries = useQueryClient();
  const { data: shell } = useQuery(useApi().shell.about.queryOptions());
  const [path, setPath] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = path ?? (shell ? `${shell.libraryFolder}/` : '');
  const submit = async () => {
    try {
      await client.shell.openLibrary({ create, path: text.trim() });
      onClose();
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(explain(error).message);
    }
  };
  return (
    <Modal opened onClose={onClose} title={create ? 'New library' : 'Open a library'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput
          data-autofocus
          label="File"
          description="The whole path"
          value={text}
          error={problem}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={text.trim() === ''}>
            {create ? 'Make it' : 'Open'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
