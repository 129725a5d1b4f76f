import { useEffect, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../../contract/captures.ts';
import { useClient } from '../../app/client.tsx';
import type { CaptureInput } from '../../app/dialog-state.tsx';
import { explain } from '../../app/explain.ts';
import type { Client } from '../../connection/connection.ts';
import { sizeInWords } from '../../connection/chunks.ts';
import { sendFile } from './send-file.ts';

/** How far an article on its way in is. */
export type UploadState =
  | { at: 'idle' }
  /** `part`: 0 to 1 of its bytes are there; then it is read, which takes as long as it takes. */
  | { at: 'sending'; name: string; part: number }
  | { at: 'reading'; name: string }
  | { at: 'failed'; name: string; reason: string };

/** Sends an article to the library, and starts its review. */
export interface Upload {
  state: UploadState;
  send: (input: CaptureInput) => void;
  /** Stops it; nothing is kept. */
  cancel: () => void;
}

function tooLarge(size: number): string {
  return `This is ${sizeInWords(size)}; at most 200 MB are read as one article. Nothing was kept. Cut it into parts, or save the text alone.`;
}

async function transmit(
  client: Client,
  input: CaptureInput,
  signal: AbortSignal,
  tell: (state: UploadState) => void,
): Promise<number> {
  const { name } = input;
  const fileId = await sendFile(client, input, signal, (part) =>
    tell({ at: 'sending', name, part }),
  );
  tell({ at: 'reading', name });
  const { id } = await client.captures.start({ fileId }, { signal });
  return id;
}

/** @param onStarted - Gets the new review. */
export function useUpload(onStarted: (captureId: number) => void): Upload {
  const client = useClient();
  const [state, setState] = useState<UploadState>({ at: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (input: CaptureInput) => {
    const { name, bytes } = input;
    if (bytes.size > MAX_FILE_BYTES)
      return setState({ at: 'failed', name, reason: tooLarge(bytes.size) });
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const tell = (next: UploadState) => stop.signal.aborted || setState(next);
    tell({ at: 'sending', name, part: 0 });
    try {
      const id = await transmit(client, input, stop.signal, tell);
      if (stop.signal.aborted) await client.captures.discard({ id });
      else onStarted(id);
    } catch (error) {
      tell({ at: 'failed', name, reason: explain(error).message });
    }
  };
  return {
    state,
    send: (input) => void send(input),
    cancel: () => {
      running.current?.abort();
      setState({ at: 'idle' });
    },
  };
}
