import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');

/** A running desktop over a library of its own. */
export type Desktop = {
  app: ElectronApplication;
  page: Page;
  /** Closes the app and takes its library away. */
  close: () => Promise<void>;
};

/** Why the desktop cannot run here; `null` where it can. */
export function whyNotHere(): string | null {
  if (electronProgram() === null) return "Electron's runtime is not installed here";
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return process.platform === 'linux' && !hasDisplay ? 'there is no display' : null;
}

/** Builds the desktop as it is in the sources now. */
export function buildDesktop(): void {
  const { status } = spawnSync(process.execPath, [join(root, 'build', 'bundle.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The desktop could not be built.');
}

/** Starts the desktop in a data folder that is empty. */
export async function startDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-desktop-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: electronProgram() ?? '',
    args: [...sandbox, root, '--library', join(folder, 'Library.dixit')],
    env: { ...(process.env as Record<string, string>), XDG_DATA_HOME: folder, APPDATA: folder },
  });
  const page = await app.firstWindow();
  return {
    app,
    page,
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function electronProgram(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const program = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : null;
}
