import { notifications } from '@mantine/notifications';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import { say, sayTravel } from '../app/notices.tsx';
import { pause } from '../app/pause.ts';
import type { Client } from '../connection/connection.ts';
import { askAgain } from './ask-again.ts';

/** Pause before the library is asked again after the way to it broke, in milliseconds. */
const RETRY_MS = 500;
/** A library that is away for longer than this is told of, in milliseconds. */
const PATIENCE_MS = 1500;
/** Steps that follow one another faster than this are shown together, in milliseconds. */
const GATHER_MS = 60;
const LOST = 'lost-connection';

/** Hears steps until the stream ends, and lets everything on show be asked for again. */
async function hear(
  client: Client,
  queries: QueryClient,
  signal: AbortSignal,
  onStart: () => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  for await (const { label, mode } of await client.library.watch(undefined, { signal })) {
    onStart();
    if (label !== null && mode !== 'do') sayTravel(mode, label);
    timer ??= setTimeout(() => {
      timer = null;
      void askAgain(queries);
    }, GATHER_MS);
  }
}

function tellLost(): void {
  notifications.show({
    id: LOST,
    autoClose: false,
    withCloseButton: false,
    loading: true,
    role: 'alert',
    message: 'The library does not answer. What was saved is kept. Trying again…',
  });
}

/** Hears the library for as long as it is open, and tells of the times when it is away. */
async function watch(client: Client, queries: QueryClient, signal: AbortSignal): Promise<void> {
  let lostAt: number | null = null;
  const onStart = () => {
    if (lostAt === null) return;
    lostAt = null;
    notifications.hide(LOST);
    say('The library process was started again. What was saved is kept.');
  };
  while (!signal.aborted) {
    try {
      await hear(client, queries, signal, onStart);
    } catch (error) {
      if (signal.aborted) return;
      if (explain(error).code === 'LIBRARY_CLOSED') {
        notifications.hide(LOST);
        await queries.invalidateQueries({ queryKey: [['library', 'status']] });
      } else {
        lostAt ??= Date.now();
        if (Date.now() - lostAt > PATIENCE_MS) tellLost();
      }
    }
    await pause(RETRY_MS, signal);
  }
}

/**
 * Keeps what is on show true to the library, whoever changed it: each committed step, from any
 * window or program, lets the lists be asked for again.
 *
 * @param file - The library that is open; `null` while none is, and then nothing is heard.
 */
export function useLibraryWatch(file: string | null): void {
  const client = useClient();
  const queries = useQueryClient();
  useEffect(() => {
    if (file === null) return;
    const stop = new AbortController();
    void watch(client, queries, stop.signal);
    return () => stop.abort();
  }, [client, queries, file]);
}
