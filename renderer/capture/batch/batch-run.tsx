import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { MAX_BATCH_FILES } from '../../../contract/articles/batches.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { say, sayError } from '../../app/notices.tsx';
import { type ChosenFile, nameOfFiles } from './chosen-files.ts';
import { runBatch } from './run-batch.ts';

/** The files that this window sends, one after another, whatever it shows meanwhile. */
export interface BatchRun {
  /** The list of files that is under way; `null` for none. */
  id: number | null;
  isPaused: boolean;
  /** The file that is on its way. */
  path: string | null;
  /** Begins a new list. */
  start: (files: readonly ChosenFile[]) => Promise<void>;
  /** Goes on with a list whose files were chosen anew. */
  goOn: (id: number, files: readonly ChosenFile[]) => Promise<void>;
  /** Stops after the file that is on its way. */
  pause: () => void;
  resume: () => void;
  /** Ends a list; what was read stays. */
  cancel: (id: number) => Promise<void>;
}

interface Running {
  id: number;
  stop: AbortController;
  /** Lets the run go on; `null` while it does. */
  resume: (() => void) | null;
  held: Promise<void>;
}

const BatchRunContext = createContext<BatchRun | null>(null);

/** Sends many files while the window is used for other things. */
export function BatchRunProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const api = useApi();
  const queries = useQueryClient();
  const running = useRef<Running | null>(null);
  const [shown, setShown] = useState<Pick<BatchRun, 'id' | 'isPaused' | 'path'>>(IDLE);
  useEffect(() => () => end(running.current), []);

  const value = useMemo((): BatchRun => {
    const refresh = () => queries.invalidateQueries({ queryKey: api.batches.key() });
    const release = () => {
      running.current?.resume?.();
      if (running.current)
        Object.assign(running.current, { resume: null, held: Promise.resolve() });
    };
    const goOn: BatchRun['goOn'] = async (id, files) => {
      end(running.current);
      const run: Running = {
        id,
        stop: new AbortController(),
        resume: null,
        held: Promise.resolve(),
      };
      running.current = run;
      setShown({ id, isPaused: false, path: null });
      try {
        await runBatch(client, id, files, {
          signal: run.stop.signal,
          whenResumed: () => run.held,
          onFile: (path) => running.current === run && setShown((before) => ({ ...before, path })),
          onSettled: refresh,
        });
        if (!run.stop.signal.aborted) tellEnd(await client.batches.get({ id }));
      } catch (error) {
        if (!run.stop.signal.aborted) sayError(error, 'The files were not read to the end.');
      } finally {
        if (running.current === run) {
          running.current = null;
          setShown(IDLE);
        }
        await refresh();
      }
    };
    return {
      ...IDLE,
      start: async (files) => {
        if (files.length > MAX_BATCH_FILES) {
          return say(
            `These are ${files.length} files; at most ${MAX_BATCH_FILES} are taken at once.`,
          );
        }
        const named = files.map(({ path, file }) => ({ path, size: file.size }));
        try {
          const { id } = await client.batches.begin({ name: nameOfFiles(files), files: named });
          await refresh();
          await goOn(id, files);
        } catch (error) {
          sayError(error, 'The files were not taken in.');
        }
      },
      goOn,
      pause: () => {
        const run = running.current;
        if (!run || run.resume) return;
        const { promise, resolve } = Promise.withResolvers<void>();
        Object.assign(run, { held: promise, resume: resolve });
        setShown((before) => ({ ...before, isPaused: true }));
      },
      resume: () => {
        release();
        setShown((before) => ({ ...before, isPaused: false }));
      },
      cancel: async (id) => {
        if (running.current?.id === id) {
          end(running.current);
          running.current = null;
          setShown(IDLE);
        }
        await client.batches.cancel({ id }).catch((error: unknown) => sayError(error));
        await refresh();
      },
    };
  }, [client, api, queries]);
  const run = useMemo(() => ({ ...value, ...shown }), [value, shown]);
  return <BatchRunContext value={run}>{children}</BatchRunContext>;
}

const IDLE = { id: null, isPaused: false, path: null };

function end(run: Running | null): void {
  run?.stop.abort();
  run?.resume?.();
}

function tellEnd({ read, refused }: { read: number; refused: number }): void {
  const what = read === 1 ? '1 article is' : `${read} articles are`;
  say(`${what} ready for review${refused === 0 ? '.' : `; ${refused} refused.`}`);
}

/** The files that this window sends. */
export function useBatchRun(): BatchRun {
  const value = use(BatchRunContext);
  if (!value) throw new Error('There is no BatchRunProvider above.');
  return value;
}
