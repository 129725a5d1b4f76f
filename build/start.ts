// `npm start`: builds what is not built, and opens Dixit in the best window there is.
import { fork, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMPILE_CACHE } from '../backend/process/node-host.ts';
import { provideElectron } from './electron-runtime.ts';
import { hasDisplay, openWindow } from './open-window.ts';
import { isStale } from './stale.ts';

const USAGE = `npm start                        opens Dixit, in the browser where Electron is not to be had
npm start -- --serve             prints an address in place of opening a window
npm start -- --library FILE      opens this library; makes it where it is missing
npm start -- --help              this text
`;
/** Electron that ends sooner than this, and with an error, could not open its window. */
const ELECTRON_FAILS_WITHIN_MS = 8000;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Command line of `npm start`; what it does not know ends it. */
function readArguments(): { serve: boolean; library?: string; help: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        serve: { type: 'boolean', default: false },
        library: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${what}\n\n${USAGE}`);
    return process.exit(2);
  }
}

function buildPage(): void {
  const sources = ['renderer', 'contract', 'query', 'vite.renderer.config.ts', 'package-lock.json'];
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'vite.renderer.config.ts', '--logLevel', 'warn'];
  buildWhereStale('out/renderer/index.html', sources, args);
}

function buildDesktop(): void {
  const ours = [
    'contract',
    'query',
    'extract',
    'cite',
    'formats',
    'db',
    'core',
    'backend',
    'electron',
  ];
  const sources = [...ours, 'renderer', 'build', 'package.json', 'package-lock.json'];
  buildWhereStale('out/node/electron.js', sources, [join(root, 'build', 'bundle.ts')]);
}

function buildWhereStale(output: string, sources: readonly string[], args: string[]): void {
  const inputs = sources.map((source) => join(root, source));
  if (!isStale(join(root, output), inputs)) return;
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write('Dixit could not be built. See the lines above.\n');
  process.exit(1);
}

/** Runs the desktop's shell until it is closed; `false` where it cannot open a window here. */
async function runElectron(program: string, args: readonly string[]): Promise<boolean> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  const electron = spawn(program, [...sandbox, root, ...args], { stdio: 'inherit', env });
  const code = await new Promise<number>((resolve) => {
    electron.on('error', () => {
      resolve(1);
    });
    electron.on('exit', (status) => {
      resolve(status ?? 1);
    });
  });
  if (code !== 0 && Date.now() - startedAt < ELECTRON_FAILS_WITHIN_MS) return false;
  process.exitCode = code;
  return true;
}

/** Runs the loopback server until it ends, with a window in front of it or an address on paper. */
function runServer(args: readonly string[], withWindow: boolean): void {
  const server = fork(
    join(root, 'server', 'main.ts'),
    [...args, ...(withWindow ? [] : ['--serve'])],
    { stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE } },
  );
  server.on('message', (message) => {
    if (typeof message !== 'object' || !('redirect' in message)) return;
    // The channel is what keeps the server: letting go of it asks the server to end.
    openWindow(String(message.redirect), () => {
      if (server.connected) server.disconnect();
    });
  });
  server.on('exit', (code) => {
    process.exit(code ?? 1);
  });
  // Ctrl+C reaches the server by itself, and this program ends after it.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => server.kill(signal));
  }
}

const { serve, library, help } = readArguments();
if (help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Dixit runs on Node 24; this is ${process.versions.node}. Install Node 24.\n`,
  );
  process.exit(1);
}
const args = library === undefined ? [] : ['--library', library];
const withWindow = !serve && hasDisplay();
const electron = withWindow ? provideElectron(root) : null;
if (electron) buildDesktop();
if (!electron || !(await runElectron(electron, args))) {
  buildPage();
  runServer(args, withWindow);
}
