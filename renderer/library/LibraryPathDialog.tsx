import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi, useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { sayError } from '../app/notices.tsx';
import { useLibraryFiles } from './places/useLibraryFiles.ts';
import { useLibraryStatus } from './useLibraryStatus.ts';

/** What a path is asked for. */
export type PathPurpose = 'open' | 'new' | 'copy';

const WORDS: Readonly<Record<PathPurpose, { title: string; does: string }>> = {
  open: { title: 'Open a library', does: 'Open' },
  new: { title: 'New library', does: 'Make it' },
  copy: { title: 'Save a copy', does: 'Save' },
};

/** Carries out what the path was asked for. */
function usePathAction(purpose: PathPurpose): (path: string) => Promise<void> {
  const client = useClient();
  const queries = useQueryClient();
  const { saveCopyTo } = useLibraryFiles();
  if (purpose === 'copy') return saveCopyTo;
  return async (path) => {
    await client.shell.openLibrary({ create: purpose === 'new', path });
    await queries.invalidateQueries();
  };
}

/** The path that is proposed: the folder of libraries, or a name beside the one that is open. */
function useProposal(purpose: PathPurpose): string {
  const { data: shell } = useQuery(useApi().shell.about.queryOptions());
  const { data: status } = useLibraryStatus();
  if (purpose === 'copy') return status?.file.replace(/(?:\.dixit)?$/, ' copy.dixit') ?? '';
  return shell ? `${shell.libraryFolder}/` : '';
}

/** Asks for the path of a library, where the shell has no dialog of its own. */
export function LibraryPathDialog(props: { purpose: PathPurpose; onClose: () => void }) {
  const { purpose, onClose } = props;
  const act = usePathAction(purpose);
  const [path, setPath] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const proposal = useProposal(purpose);
  const text = path ?? proposal;
  const submit = async () => {
    setBusy(true);
    try {
      await act(text.trim());
      if (isShown.current) onClose();
    } catch (error) {
      // A copy goes on when its dialog is closed, and may fail then.
      if (isShown.current) setProblem(explain(error).message);
      else sayError(error);
    } finally {
      setBusy(false);
    }
  };
  const { title, does } = WORDS[purpose];
  return (
    <Modal opened onClose={onClose} title={title}>
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
            {busy && purpose === 'copy' ? 'Go on working' : 'Cancel'}
          </Button>
          <Button type="submit" loading={busy} disabled={text.trim() === ''}>
            {does}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
