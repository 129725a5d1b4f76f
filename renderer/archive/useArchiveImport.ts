import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArchiveChoice, ArchiveReport } from '../../contract/archive/archives.ts';
import { useClient } from '../app/client.tsx';
import type { CaptureInput } from '../app/dialog-state.tsx';
import { explain } from '../app/explain.ts';
import type { Client } from '../connection/connection.ts';
import { transmit } from '../imports/transmit.ts';

/** How far the taking in of an archive is. */
export type ArchiveState =
  /** `part`: 0 to 1. */
  | { at: 'sending' | 'checking' | 'importing'; part: number }
  | { at: 'checked'; report: ArchiveReport }
  | { at: 'failed'; reason: string };

async function carryOut(
  client: Client,
  what: 'check' | 'run',
  input: { fileId: string; keep: ArchiveChoice },
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<ArchiveReport> {
  for await (const told of await client.archives[what](input, { signal })) {
    if ('report' in told) return told.report;
    if (told.total > 0) tell(told.done / told.total);
  }
  throw new Error('The archive was not read to its end. Nothing of it was kept; try again.');
}

/**
 * Takes an archive through its import: sending, check, import.
 *
 * @param onImported - Told once it is in the library.
 */
export function useArchiveImport(input: CaptureInput, onImported: (report: ArchiveReport) => void) {
  const client = useClient();
  const [state, setState] = useState<ArchiveState>({ at: 'sending', part: 0 });
  const [keep, setKeep] = useState<ArchiveChoice>('library');
  const running = useRef<AbortController | null>(null);
  const sent = useRef<string | null>(null);

  /** Runs one stage, unless it is stopped. */
  const stage = async (work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    try {
      await work(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) setState({ at: 'failed', reason: explain(error).message });
    }
  };
  const telling = (at: 'sending' | 'checking' | 'importing', signal: AbortSignal) => {
    setState({ at, part: 0 });
    return (part: number) => signal.aborted || setState({ at, part });
  };
  const check = async (choice: ArchiveChoice, signal: AbortSignal) => {
    if (sent.current === null) return;
    const asked = { fileId: sent.current, keep: choice };
    const report = await carryOut(client, 'check', asked, signal, telling('checking', signal));
    setState({ at: 'checked', report });
  };
  const send = () =>
    stage(async (signal) => {
      sent.current = await transmit(client, input, signal, telling('sending', signal));
      await check(keep, signal);
    });
  const begin = useEffectEvent(() => void send());
  useEffect(() => {
    begin();
    return () => {
      running.current?.abort();
      const fileId = sent.current;
      if (fileId !== null) client.archives.drop({ fileId }).catch(() => undefined);
      sent.current = null;
    };
  }, [client, input]);

  return {
    state,
    keep,
    /** Looks at it again with another choice. */
    choose: (choice: ArchiveChoice) => {
      setKeep(choice);
      return stage((signal) => check(choice, signal));
    },
    run: () =>
      stage(async (signal) => {
        if (sent.current === null) return;
        const asked = { fileId: sent.current, keep };
        const report = await carryOut(client, 'run', asked, signal, telling('importing', signal));
        sent.current = null;
        onImported(report);
      }),
    /** Stops the import; nothing of it is kept. */
    stopRun: () => {
      running.current?.abort();
      return stage((signal) => check(keep, signal));
    },
  };
}
