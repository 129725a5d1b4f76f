import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Entry, Host, Spawn } from './host.ts';

/** Where Node keeps what it made of the sources, which halves the time that a start takes. */
export const COMPILE_CACHE = fileURLToPath(new URL('../../.cache/compile', import.meta.url));

/**
 * A heap may grow by so many per cent before it is looked through, and what is new in it has so many
 * megabytes, twice, before it is moved. On a machine with much memory V8 waits for up to four times as
 * much, and 10,000 quotes in DOCX took 820 MB; with this they take 390, and all formats in a row 590.
 */
const TIDY_HEAP = ['--heap-growing-percent=30', '--max-semi-space-size=8'];

/**
 * Starts processes as children of this Node; they end themselves when this process is gone.
 *
 * @param modules - File of each program.
 */
export function nodeSpawn(modules: Readonly<Record<Entry, URL>>): Spawn {
  return (entry, args, { heapMb, quiet }): Host => {
    const child = fork(modules[entry], [...args], {
      serialization: 'advanced',
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
      execArgv: heapMb === null ? TIDY_HEAP : [`--max-old-space-size=${heapMb}`],
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit', 'ipc'],
    });
    return {
      post(message) {
        // A message to a child that has just ended is lost like the child; `onExit` tells of it.
        if (child.connected) child.send(message, () => undefined);
      },
      onMessage(listener) {
        child.on('message', listener);
      },
      onExit(listener) {
        child.once('exit', (code, signal) => {
          listener({ code, signal });
        });
        // Only a child that could not be started at all has no exit.
        child.on('error', () => {
          if (child.pid === undefined) listener({ code: null, signal: null });
        });
      },
      kill() {
        child.kill('SIGKILL');
      },
    };
  };
}

/** The programs as they stand in this folder. */
export const NODE_MODULES_OF_BACKEND: Readonly<Record<Entry, URL>> = {
  backend: new URL('../main.ts', import.meta.url),
  reader: new URL('../reader.ts', import.meta.url),
  copier: new URL('../copier.ts', import.meta.url),
};
