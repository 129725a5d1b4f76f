import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { COMPILE_CACHE } from '../../../backend/process/node-host.ts';
import { plainEnvironment, root } from './page-build.ts';

/** The loopback server, as `npm start -- --serve` runs it. */
export type Server = {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Path of the library with which it was started. */
  file: string;
  /** A new address, which opens one window. */
  address: () => Promise<string>;
  /** Process number of the backend that has the library now; `null` where none runs. */
  backendPid: () => number | null;
  /** What it wrote to its standard error. */
  errors: () => string;
  /** Ends it as Ctrl+C does; resolves when it is gone. */
  stop: () => Promise<void>;
};

/** How a server is started. */
export type ServerStart = {
  /** Options of its Node and of the processes that it starts. */
  nodeOptions?: string;
  /** Where it keeps what it remembers of libraries, and looks for who else has them open. */
  dataHome?: string;
};

/**
 * Starts a server on a library, which it makes with the sample in it where it is missing.
 *
 * @param page - Folder of the built page.
 */
export async function startServer(
  file: string,
  page: string,
  { nodeOptions = '', dataHome = dirname(file) }: ServerStart = {},
): Promise<Server> {
  const program = join(root, 'server', 'main.ts');
  const child = spawn(process.execPath, [program, '--serve', '--library', file, '--page', page], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...plainEnvironment(),
      NODE_OPTIONS: nodeOptions,
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      // Beside the library, so that it goes with the test.
      XDG_DATA_HOME: dataHome,
      // No folder is shown on anybody's screen.
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
    },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const nextAddress = async (): Promise<string> => {
    for (;;) {
      const { done, value } = await lines.next();
      if (done === true) throw new Error(`The server ended: ${errors}`);
      const found = /^Dixit: (?<address>http:\S+)$/u.exec(value)?.groups?.['address'];
      if (found !== undefined) return found;
    }
  };
  const { origin } = new URL(await nextAddress());
  return {
    origin,
    file,
    async address() {
      child.stdin.write('\n');
      return nextAddress();
    },
    backendPid: () => childrenOf(child.pid)[0] ?? null,
    errors: () => errors,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Process numbers of the children of a process, the oldest first; Linux alone tells them. */
function childrenOf(pid: number | undefined): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.trim().split(' ').filter(Boolean).map(Number);
  } catch {
    // It has ended, or this system has no such file.
    return [];
  }
}
