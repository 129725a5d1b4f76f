import { Button, Group, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { RecentList } from './recent/RecentList.tsx';
import { useRecentLibraries } from './recent/useRecentLibraries.ts';
import classes from './Screen.module.css';

/** Fills the window while no library is open: what happened, and the ways out. */
export function ClosedScreen(props: { file: string; code: string; message: string }) {
  const client = useClient();
  const queries = useQueryClient();
  const { data: shell } = useQuery(useApi().shell.about.queryOptions());
  const { libraries, ...recent } = useRecentLibraries();
  const [path, setPath] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const attempt = async (step: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await step();
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(explain(error).message);
    } finally {
      setBusy(false);
    }
  };
  const asksForPath = shell !== undefined && !shell.nativeDialogs;
  const open = (create: boolean) =>
    attempt(() => client.shell.openLibrary({ create, path: asksForPath ? path.trim() : null }));
  const needsPath = asksForPath && path.trim() === '';

  return (
    <main className={classes['screen']}>
      <div className={classes['card']}>
        <h1>
          {props.code === 'IN_USE' ? 'The library is open elsewhere' : 'The library is not open'}
        </h1>
        <p>{props.message}</p>
        <p className={classes['file']}>{props.file}</p>
        {asksForPath && (
          <TextInput
            label="Another file"
            description="The whole path of a library, or of a new one"
            placeholder={`${shell.libraryFolder}/Another.dixit`}
            value={path}
            onChange={(event) => setPath(event.currentTarget.value)}
          />
        )}
        {problem !== null && <p role="alert">{problem}</p>}
        <Group gap="xs">
          <Button loading={busy} onClick={() => void attempt(() => client.shell.reopenLibrary())}>
            Try again
          </Button>
          <Button variant="default" disabled={busy || needsPath} onClick={() => void open(false)}>
            Open another…
          </Button>
          <Button variant="default" disabled={busy || needsPath} onClick={() => void open(true)}>
            New library…
          </Button>
        </Group>
        {libraries !== null && libraries.length > 0 && (
          <section aria-labelledby="recent" className={classes['recent']}>
            <h2 id="recent">Open recent</h2>
            <RecentList
              libraries={libraries}
              onOpen={({ id }) => void attempt(() => recent.open(id))}
              onForget={({ id }) => void attempt(() => recent.forget(id))}
            />
          </section>
        )}
      </div>
    </main>
  );
}
