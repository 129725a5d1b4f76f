import { Readable, Writable } from 'node:stream';
import { run } from '../../cli/run.ts';

/** What a command line came to. */
export interface Ran {
  status: number;
  out: string;
  err: string;
}

/** Runs one command line in this process. */
export async function runCommand(
  args: readonly string[],
  { input = '', isTTY = false }: { input?: string; isTTY?: boolean } = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const into = (stream: keyof typeof written): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[stream] += chunk.toString();
        done();
      },
    });
  const output = Object.assign(into('out'), { isTTY });
  const status = await run(args, { input: Readable.from([input]), output, error: into('err') });
  return { status, ...written };
}
