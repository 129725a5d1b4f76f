import { isAbsolute } from 'node:path';
import type { App, BrowserWindow } from 'electron';
import type { Supervisor } from '../../backend/supervisor.ts';
import { libraryChoice } from '../library/choice.ts';
import type { Links } from '../links/links.ts';

/** A second start of the app shows the window of the first, and there what it names. */
export function joinSecondStart(
  app: App,
  window: BrowserWindow,
  library: Pick<Supervisor, 'library' | 'use'>,
  links: Pick<Links, 'arrive'>,
): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    links.arrive(part(data, 'link'));
    const file = libraryIn(data);
    if (file === null || file === library.library().file) return;
    void library.use(libraryChoice(file, file));
  });
}

/** What another process of this user said is looked at like anything from outside. */
function part(data: unknown, name: 'library' | 'link'): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const value: unknown = Object.entries(data).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}

function libraryIn(data: unknown): string | null {
  const file = part(data, 'library');
  return file !== null && isAbsolute(file) ? file : null;
}

/** The app ends with its window, and not before the library is closed in order. */
export function endWithLibrary(app: App, library: Pick<Supervisor, 'close'>): void {
  let isClosed = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void library.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
