import type { BatchFile } from '../../../contract/articles/batches.ts';
import { MAX_FILE_BYTES } from '../../../contract/captures.ts';
import { explain } from '../../app/explain.ts';
import type { Client } from '../../connection/connection.ts';
import { sendFile } from '../upload/send-file.ts';
import { type ChosenFile, notRead } from './chosen-files.ts';

/** How a run is held and told of. */
export interface RunControl {
  signal: AbortSignal;
  /** Resolves at once, or when the run is to go on. */
  whenResumed: () => Promise<void>;
  /** Told the file that is on its way. */
  onFile: (path: string) => void;
  /** Told that one is settled. */
  onSettled: () => Promise<unknown>;
}

/**
 * Sends the files that wait, one after another; one that fails is refused with the reason, and the
 * next is sent. Those that were not chosen go on waiting.
 *
 * @throws where the library is out of reach.
 */
export async function runBatch(
  client: Client,
  id: number,
  chosen: readonly ChosenFile[],
  control: RunControl,
): Promise<void> {
  const byPath = new Map(chosen.map((each) => [each.path, each]));
  const { files } = await client.batches.get({ id });
  for (const waiting of files) {
    const found = byPath.get(waiting.path);
    if (waiting.state !== 'waiting' || found?.file.size !== waiting.size) continue;
    await control.whenResumed();
    if (control.signal.aborted) return;
    control.onFile(waiting.path);
    await settle(client, waiting, found, control.signal);
    await control.onSettled();
  }
}

async function settle(
  client: Client,
  { id: batchFileId }: BatchFile,
  chosen: ChosenFile,
  signal: AbortSignal,
): Promise<void> {
  const reason = notRead(chosen, MAX_FILE_BYTES);
  if (reason !== null) return void (await client.batches.refuse({ batchFileId, reason }));
  try {
    const name = chosen.file.name;
    const fileId = await sendFile(client, { name, bytes: chosen.file }, signal);
    await client.batches.take({ batchFileId, fileId }, { signal });
  } catch (error) {
    if (signal.aborted) return;
    await client.batches.refuse({ batchFileId, reason: explain(error).message.slice(0, 1000) });
  }
}
