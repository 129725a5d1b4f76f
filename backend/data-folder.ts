import { homedir } from 'node:os';
import { join } from 'node:path';

/** What of the process tells where a user's data belongs. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** The folder in which libraries are kept unless the user says otherwise. */
export function dataFolder({ platform, env, home }: Surroundings = here()): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Dixit');
  if (platform === 'win32') {
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Dixit');
  }
  // The specification tells programs to ignore a relative path.
  const shared = env['XDG_DATA_HOME'];
  return join(shared?.startsWith('/') ? shared : join(home, '.local', 'share'), 'Dixit');
}

/** The library that opens when none is named. */
export function defaultLibrary(folder: string): string {
  return join(folder, 'Library.dixit');
}

function here(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}
