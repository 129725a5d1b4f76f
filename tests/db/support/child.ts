import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Starts `name.ts` of this folder in a process of its own, which ends with the test at the latest. */
export function startChild(name: string, args: string[], uid?: number): ChildProcess {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Everything that a process says until it ends. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  return output;
}

/** Waits until the process has said `lines` lines, and gives all of them. */
export async function linesOf(child: ChildProcess, lines: number): Promise<string[]> {
  let output = '';
  const { stdout } = child;
  if (!stdout) throw new Error('The process has no output.');
  for await (const chunk of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.split('\n').length > lines) break;
  }
  return output.split('\n').slice(0, -1);
}
