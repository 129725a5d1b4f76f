import { Worker } from 'node:worker_threads';
import { UnreadableError } from '../../core/ports.ts';
import type { ReadArticle } from '../../core/ports.ts';
import { isToReader } from '../process/messages.ts';
import type { FromReader, ReadOutcome, ToReader } from '../process/messages.ts';
import type { Parent } from '../process/parent.ts';

/** Longer than the supervisor's limit, which is the one that has a message. */
const WATCHDOG_GRACE_MS = 2000;

/**
 * Reads the one file that the parent sends and answers with what it says.
 *
 * @param limitMs - After which this process ends itself, should nobody else be there to do it.
 */
export function serveReader(
  parent: Parent,
  limitMs: number,
  read: (
    bytes: Uint8Array,
    name: string,
    onParsed: () => void,
  ) => ReadArticle | Promise<ReadArticle>,
): void {
  startWatchdog(limitMs + WATCHDOG_GRACE_MS);
  parent.onGone(() => process.exit(0));
  process.on('SIGINT', () => undefined);
  parent.onMessage((message) => {
    if (isToReader(message)) void answer(message);
  });

  async function answer(question: ToReader): Promise<void> {
    const said: FromReader = { type: 'outcome', outcome: await attempt(question) };
    parent.post(said);
  }

  async function attempt({ bytes, name }: ToReader): Promise<ReadOutcome> {
    try {
      const onParsed = (): void => {
        const parsed: FromReader = { type: 'parsed' };
        parent.post(parsed);
      };
      return { ok: true, value: await read(bytes, name, onParsed) };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return { ok: false, code: error.code, reason: error.message };
    }
  }
}

/** Most memory of all kinds: the cap of the heap knows nothing of what is unpacked beside it. */
const MAX_MEMORY_BYTES = 1_500_000_000;
/** How often the memory is looked at: a file can fill some 100 MB in it. */
const LOOK_EVERY_MS = 100;

/** A thread of its own, since a file may hold up this one for ever and its parent may be gone. */
function startWatchdog(limitMs: number): void {
  // A full heap ends a process with this signal, too.
  const program = `
    setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${limitMs});
    setInterval(() => {
      if (process.memoryUsage.rss() > ${MAX_MEMORY_BYTES}) process.kill(${process.pid}, 'SIGABRT');
    }, ${LOOK_EVERY_MS});`;
  new Worker(program, { eval: true }).unref();
}
