import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type ImportLook,
  type ImportMapping,
  type ImportReport,
  ROW_FORMATS,
} from '../../contract/imports.ts';
import { useClient } from '../app/client.tsx';
import type { CaptureInput } from '../app/dialog-state.tsx';
import { explain } from '../app/explain.ts';
import type { Client } from '../connection/connection.ts';
import { transmit } from './transmit.ts';

/** How far an import is. */
export type ImportState =
  | { at: 'choosing'; problem: { name: string; reason: string } | null }
  /** `part`: 0 to 1 of the file. */
  | { at: 'sending' | 'checking' | 'importing'; part: number }
  | { at: 'mapping'; problem: string | null }
  | { at: 'checked'; report: ImportReport };

/** A file that was sent, and what is to be read of it. */
export interface SentFile {
  id: string;
  look: ImportLook;
  mapping: ImportMapping;
  leaveDuplicates: boolean;
  takeFile: boolean;
}

/** Whether a file is of rows, whose columns are given a meaning. */
export const hasColumns = ({ format }: ImportLook): boolean =>
  ROW_FORMATS.some((each) => each === format);

/** Checks or imports a file to its end. */
async function carryOut(
  client: Client,
  what: 'check' | 'run',
  { id, look, mapping, leaveDuplicates, takeFile }: SentFile,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<ImportReport> {
  const sheet = look.sheet === null ? {} : { sheet: look.sheet };
  const input = { fileId: id, mapping, leaveDuplicates, takeFile, ...sheet };
  for await (const told of await client.imports[what](input, { signal })) {
    if ('report' in told) return told.report;
    if (told.total > 0) tell(told.done / told.total);
  }
  throw new Error('The import was not finished. Nothing of it was kept; try again.');
}

/** Lets the library forget a file; it would do so by itself within the hour. */
function forget(client: Client, sent: { current: string | null }): void {
  if (sent.current !== null) client.imports.drop({ fileId: sent.current }).catch(() => undefined);
  sent.current = null;
}

/**
 * Takes a file of quotes through its import: sending, mapping, check, import.
 *
 * @param onImported - Told once it is in the library.
 */
export function useImport(onImported: (report: ImportReport) => void) {
  const client = useClient();
  const [state, setState] = useState<ImportState>({ at: 'choosing', problem: null });
  const [file, setFile] = useState<SentFile | null>(null);
  const running = useRef<AbortController | null>(null);
  const sent = useRef<string | null>(null);

  useEffect(
    () => () => {
      running.current?.abort();
      forget(client, sent);
    },
    [client],
  );
  const drop = () => forget(client, sent);

  /** Runs one stage, unless it is stopped; what it fails with is for `failed`. */
  const stage = async (
    work: (signal: AbortSignal) => Promise<void>,
    failed: (reason: string, code: string) => void,
  ) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    try {
      await work(stop.signal);
    } catch (error) {
      const { message, code } = explain(error);
      if (!stop.signal.aborted) failed(message, code);
    }
  };
  const telling = (at: 'sending' | 'checking' | 'importing', signal: AbortSignal) => {
    setState({ at, part: 0 });
    return (part: number) => signal.aborted || setState({ at, part });
  };
  const refuse = useCallback(
    (problem: { name: string; reason: string } | null) => setState({ at: 'choosing', problem }),
    [],
  );
  const backToMapping = (problem: string | null) => setState({ at: 'mapping', problem });
  /** To where something can be changed: the meaning of columns, or the choice of another file. */
  const backToFile = (reason: string | null) => {
    if (file && hasColumns(file.look)) backToMapping(reason);
    else refuse(file && reason !== null ? { name: file.look.name, reason } : null);
  };

  const checkNow = async (checked: SentFile, signal: AbortSignal) => {
    const tell = telling('checking', signal);
    const report = await carryOut(client, 'check', checked, signal, tell);
    setState({ at: 'checked', report });
  };

  return {
    state,
    file,
    change: (changes: Partial<SentFile>) => {
      setFile((before) => before && { ...before, ...changes });
      backToMapping(null);
    },
    send: (input: CaptureInput) =>
      stage(
        async (signal) => {
          drop();
          const id = await transmit(client, input, signal, telling('sending', signal));
          sent.current = id;
          const look = await client.imports.look({ fileId: id }, { signal });
          const sentFile = {
            id,
            look,
            mapping: look.mapping,
            leaveDuplicates: true,
            takeFile: false,
          };
          setFile(sentFile);
          // A bibliography says by itself what is what.
          if (hasColumns(look)) backToMapping(null);
          else await checkNow(sentFile, signal);
        },
        (reason) => refuse({ name: input.name, reason }),
      ),
    /** Looks at another sheet of a workbook. */
    chooseSheet: (sheet: string) =>
      stage(async (signal) => {
        if (!file) return;
        const look = await client.imports.look({ fileId: file.id, sheet }, { signal });
        setFile({ ...file, look, mapping: look.mapping });
        backToMapping(null);
      }, backToMapping),
    check: () =>
      stage(async (signal) => {
        if (file) await checkNow(file, signal);
      }, backToFile),
    /** Looks at it again with something else wanted of it. */
    recheck: (changes: Partial<SentFile>) =>
      stage(async (signal) => {
        if (!file) return;
        const changed = { ...file, ...changes };
        setFile(changed);
        await checkNow(changed, signal);
      }, backToFile),
    run: () =>
      stage(async (signal) => {
        if (!file) return;
        const tell = telling('importing', signal);
        const report = await carryOut(client, 'run', file, signal, tell);
        sent.current = null;
        onImported(report);
      }, backToFile),
    /** Stops what is under way; nothing of it is kept. */
    cancel: () => {
      running.current?.abort();
      backToFile(null);
    },
    /** Asks for a file again, and says what was wrong with another. */
    refuse,
    back: () => backToMapping(null),
    /** Begins again with another file. */
    chooseAnother: () => {
      drop();
      setFile(null);
      refuse(null);
    },
  };
}
export type Import = ReturnType<typeof useImport>;
