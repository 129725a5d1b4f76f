import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** A program that still runs after so many milliseconds has not failed to show the folder. */
const PATIENCE_MS = 3000;

/** What tells whether and how this machine shows folders. */
export interface RevealSurroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** The program that shows a folder; `null` where there is no display to show it on. */
export function revealProgram({ platform, env }: RevealSurroundings): string | null {
  if (platform === 'darwin') return 'open';
  if (platform === 'win32') return 'explorer.exe';
  return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '' ? 'xdg-open' : null;
}

/**
 * Shows the folder of a file. The path is an argument of its own, which no shell ever reads.
 *
 * @returns `false` where that cannot be done.
 */
export async function revealFolder(
  file: string,
  surroundings: RevealSurroundings = process,
): Promise<boolean> {
  const program = revealProgram(surroundings);
  if (program === null) return false;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(program, [dirname(file)], { detached: true, stdio: 'ignore' });
  const shown = setTimeout(() => resolve(true), PATIENCE_MS);
  child.once('error', () => resolve(false));
  // Explorer ends with 1 when all went well.
  child.once('exit', (code) => resolve(code === 0 || surroundings.platform === 'win32'));
  child.unref();
  const isShown = await promise;
  clearTimeout(shown);
  return isShown;
}
