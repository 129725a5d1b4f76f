import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { channelPort } from '../../backend/process/channel-port.ts';
import type { Host } from '../../backend/process/host.ts';
import { nodeSpawn } from '../../backend/process/node-host.ts';
import { supervise } from '../../backend/supervisor.ts';
import type { Contract } from '../../contract/index.ts';

const ARTICLE = `The harbour stays open

“The harbour stays open all winter,” said Ada Quill, the harbour master.
`;

/**
 * Runs the packaged backend under this Node: it makes a library, reads an article in a process of
 * its own, keeps the quotation and cites it.
 *
 * @param app - Folder of the unpacked archive.
 * @param folder - For the library.
 */
export async function smoke(app: string, folder: string): Promise<string> {
  const started = Promise.withResolvers<Host>();
  const supervisor = supervise({
    spawn: nodeSpawn({
      backend: pathToFileURL(join(app, 'out', 'node', 'backend.js')),
      reader: pathToFileURL(join(app, 'out', 'node', 'reader.js')),
      copier: pathToFileURL(join(app, 'out', 'node', 'copier.js')),
    }),
    library: { file: join(folder, 'Smoke.dixit'), create: true, sample: false },
    version: '0.0.0',
    onStart: started.resolve,
    onEnd: () => undefined,
  });
  const host = await started.promise;
  const ended = new EventTarget();
  const port = channelPort(host, (listener) => {
    host.onExit(listener);
  });
  host.onExit(() => ended.dispatchEvent(new Event('ended')));
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port }));
  try {
    return await Promise.race([
      work(client),
      once(ended, 'ended').then(() => Promise.reject(new Error('The packaged backend ended.'))),
    ]);
  } finally {
    await supervisor.close();
  }
}

async function work(client: ContractRouterClient<Contract>): Promise<string> {
  const status = await client.library.status();
  if (status.state !== 'open') throw new Error(`The library is closed: ${status.code}.`);

  const bytes = Buffer.from(ARTICLE);
  const { fileId } = await client.files.begin({ name: 'harbour.txt', size: bytes.length });
  await client.files.append({ fileId, base64: bytes.toString('base64') });
  const { id } = await client.captures.start({ fileId });
  const { proposals } = await client.captures.get({ id });
  const { quoteIds } = await client.captures.keep({
    proposalIds: proposals.map((proposal) => proposal.id),
  });
  const { list } = await client.citations.preview({
    selection: { ids: quoteIds },
    options: {
      style: 'apa7',
      order: 'speaker',
      group: 'none',
      speakerInProse: false,
      bibliography: true,
    },
    limit: 10,
  });
  const entries = list.groups.flatMap((group) => group.entries);
  if (entries.length !== 1) throw new Error(`${entries.length} quotations cited, not one.`);
  return `opened a library, kept and cited ${entries.length} quotation`;
}
