import { fileURLToPath } from 'node:url';
import type { MessagePortMain, utilityProcess as UtilityProcess } from 'electron';
import type { Entry, Host, Spawn } from '../../backend/process/host.ts';

const SERVICE_NAMES: Readonly<Record<Entry, string>> = {
  backend: 'Dixit library',
  reader: 'Dixit reader',
  copier: 'Dixit copier',
};

/**
 * Starts processes as Electron's own kind; a child process of Node's would need a fuse that is off.
 *
 * @param modules - File of each program.
 */
export function electronSpawn(
  utilityProcess: typeof UtilityProcess,
  modules: Readonly<Record<Entry, URL>>,
): Spawn {
  return (entry, args, { heapMb, quiet }): Host => {
    const child = utilityProcess.fork(fileURLToPath(modules[entry]), [...args], {
      serviceName: SERVICE_NAMES[entry],
      execArgv: heapMb === null ? [] : [`--max-old-space-size=${heapMb}`],
      stdio: quiet ? 'ignore' : 'inherit',
    });
    return {
      post(message, ports = []) {
        // Ports that a shell of this kind hands over were made by it.
        child.postMessage(message, ports as MessagePortMain[]);
      },
      onMessage(listener) {
        child.on('message', listener);
      },
      onExit(listener) {
        child.once('exit', (code) => {
          listener({ code, signal: null });
        });
      },
      kill() {
        endAtOnce(child.pid);
        // Of a process that is gone this only takes the rest away.
        child.kill();
      },
    };
  };
}

/** `kill()` of Electron asks, and a process in the middle of a statement would not hear it. */
function endAtOnce(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
