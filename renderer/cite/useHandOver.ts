import type { Paper } from './print/usePaper.ts';
import { useEffect, useRef, useState } from 'react';
import { useClient } from '../app/client.tsx';
import { explain } from '../app/explain.ts';
import type { ArchiveContent } from '../../contract/archive/archives.ts';
import type { CitationList, ExportFormat, ListRequest } from '../../contract/citations.ts';
import type { CiteFormat } from './choices.ts';
import { copyList } from './copy-list.ts';
import { fetchArchive } from '../archive/fetch-archive.ts';
import { download, downloadBytes } from '../connection/download.ts';
import { exportList, wholeList } from './export-list.ts';

/** How far a list on its way out is. */
export type HandOverState =
  | { at: 'idle' }
  | { at: 'busy'; part: number }
  | { at: 'done'; message: string }
  | { at: 'failed'; message: string };

/** Copies, saves and prints lists, one at a time. */
export interface HandOver {
  state: HandOverState;
  copy: (request: ListRequest, format: CiteFormat) => void;
  save: (request: ListRequest, format: CiteFormat | ExportFormat) => void;
  print: (request: ListRequest, to: Paper) => void;
  /** Saves the quotes with all that belongs to them. */
  saveArchive: (content: ArchiveContent) => void;
  cancel: () => void;
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotAllowedError')
    return 'The clipboard could not be written. Nothing was copied; save the list to a file.';
  return explain(error).message;
}

/**
 * Makes a list in full, with progress, until it is copied, saved, printed or cancelled.
 *
 * @param putOnPaper - Prints a list, and answers what became of it.
 */
export function useHandOver(
  putOnPaper: (list: CitationList, to: Paper) => Promise<string>,
): HandOver {
  const client = useClient();
  const [state, setState] = useState<HandOverState>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (
    task: (signal: AbortSignal, tell: (part: number) => void) => Promise<string>,
  ) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const tell = (next: HandOverState) => {
      if (!stop.signal.aborted) setState(next);
    };
    tell({ at: 'busy', part: 0 });
    try {
      const message = await task(stop.signal, (part) => tell({ at: 'busy', part }));
      tell({ at: 'done', message });
    } catch (error) {
      tell({ at: 'failed', message: reasonOf(error) });
    }
  };
  return {
    state,
    copy: (request, format) =>
      void run(async (signal, tell) => {
        await copyList(client, request, format, signal, tell);
        return 'Copied.';
      }),
    save: (request, format) =>
      void run(async (signal, tell) => {
        const written = format === 'text' ? 'html' : format;
        const file = await exportList(client, { ...request, format: written }, signal, tell);
        if (!signal.aborted) download(file);
        return `Saved as ${file.name}.`;
      }),
    print: (request, to) =>
      void run(async (signal, tell) => {
        const list = await wholeList(client, request, signal, tell);
        return signal.aborted ? '' : await putOnPaper(list, to);
      }),
    saveArchive: (content) =>
      void run(async (signal, tell) => {
        const { name, file } = await fetchArchive(client, content, signal, tell);
        if (!signal.aborted) downloadBytes(name, file);
        return `Saved as ${name}.`;
      }),
    cancel: () => {
      running.current?.abort();
      setState({ at: 'idle' });
    },
  };
}
