import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/index.ts';
import type { BackendCalls } from '../../server/router/backend-calls.ts';

/** What a face of Dixit calls. */
export type LibraryClient = ContractRouterClient<Contract>;

/** A typed client over calls that are passed on as they are. */
export function clientOver({ call }: Pick<BackendCalls, 'call'>): LibraryClient {
  return createORPCClient<LibraryClient>({
    call: (path, input, { signal }) => call(path, input, signal),
  });
}

/** Sends a file in one piece and starts its review. */
export async function importText(
  client: LibraryClient,
  name: string,
  text: string,
  signal?: AbortSignal,
): Promise<number> {
  const bytes = Buffer.from(text);
  const { fileId } = await client.files.begin({ name, size: bytes.length });
  await client.files.append({ fileId, base64: bytes.toString('base64') });
  const { id } = await client.captures.start({ fileId }, signal ? { signal } : {});
  return id;
}
