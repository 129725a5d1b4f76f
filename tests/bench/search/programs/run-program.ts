import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * Runs a program of this folder in a process of its own.
 *
 * @param input - Given to it on its standard input, as JSON.
 * @param options - Of its Node.
 * @returns What it writes to its standard output, which is JSON.
 * @throws {Error} if it does not end well.
 */
export async function runProgram<Report>(
  [program, ...args]: readonly [program: string, ...args: string[]],
  input: unknown,
  options: readonly string[] = [],
): Promise<Report> {
  const file = join(import.meta.dirname, program);
  const child = spawn(process.execPath, [...options, file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(input));
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode}.`);
  return JSON.parse(output) as Report;
}
