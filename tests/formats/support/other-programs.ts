import { spawnSync } from 'node:child_process';

/** Why programs are not asked; `null` where all are installed. */
export function missing(...programs: string[]): string | null {
  const absent = programs.filter((program) => spawnSync('which', [program]).status !== 0);
  return absent.length === 0 ? null : `${absent.join(' and ')} not installed`;
}
