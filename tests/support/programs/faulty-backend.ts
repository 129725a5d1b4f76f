import { implement } from '@orpc/server';
import { connectToParent } from '../../../backend/process/parent.ts';
import { parseTask } from '../../../backend/process/task.ts';
import { createRemoteReader } from '../../../backend/reading/remote-reader.ts';
import { serveBackend } from '../../../backend/serve.ts';
import { captures } from '../../../contract/captures.ts';
import { library } from '../../../contract/library.ts';
import { quotes } from '../../../contract/quotes.ts';
import { tags } from '../../../contract/tags.ts';

const parent = connectToParent();
const read = createRemoteReader(parent);
const task = parseTask(process.argv[2]);
const os = implement({ library, captures, quotes, tags });

/** Streams that somebody listens to. */
const open = { streams: 0 };

const router = {
  library: {
    status: os.library.status.handler(() => ({
      state: 'closed' as const,
      file: task.library.file,
      code: JSON.stringify({ pid: process.pid, ...open, ...task }),
      message: '',
      version: task.version,
    })),
    watch: os.library.watch.handler(async function* ({ signal }) {
      open.streams += 1;
      yield { revision: 1, label: null };
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      open.streams -= 1;
    }),
    addSample: os.library.addSample.handler(hang),
    removeSample: os.library.removeSample.handler(() => process.exit(1)),
  },
  quotes: {
    get: os.quotes.get.handler(() => new Promise(() => undefined)),
    edit: os.quotes.edit.handler(({ input }) => {
      block(input.id);
    }),
    trash: os.quotes.trash.handler(({ input }) => {
      block(input.ids[0] ?? 0);
    }),
  },
  tags: {
    list: os.tags.list.handler(() => {
      throw new TypeError('Words of\n    at the user');
    }),
  },
  captures: {
    start: os.captures.start.handler(async ({ input, signal, errors }) => {
      try {
        const { quotes: found } = await read(new Uint8Array(8), input.fileId, signal);
        return { id: found.length + 1 };
      } catch (error) {
        const { code, message } = Object.assign(new Error('unknown'), { code: '' }, error);
        const reason = error instanceof Error ? error.message : message;
        throw errors.ARTICLE_UNREADABLE({ data: { code, reason } });
      }
    }),
  },
};

/** A backend with calls that go wrong as a process can go wrong; the file's name may stop its start. */
await serveBackend(parent, () => {
  if (task.library.file.includes('crash-at-start')) process.exit(1);
  if (task.library.file.includes('hang-at-start')) hang();
  return Promise.resolve({ isOpen: true, router, close: () => undefined });
});

/** Does nothing else for so many milliseconds. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function hang(): never {
  for (;;);
}
