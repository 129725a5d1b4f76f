import { isAbsolute } from 'node:path';
import type { App, BrowserWindow } from 'electron';
import type { Supervisor } from '../../backend/supervisor.ts';
import { libraryChoice } from '../library/choice.ts';

/** A second start of the app shows the window of the first, and there the library it names. */
export function joinSecondStart(
  app: App,
  window: BrowserWindow,
  library: Pick<Supervisor, 'library' | 'use'>,
): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const file = libraryIn(data);
    if (file === null || file === library.library().file) return;
    void library.use(libraryChoice(file, file));
  });
}

/** What another process of this user said is looked at like anything from outside. */
function libraryIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('library' in data)) return null;
  return typeof data.library === 'string' && isAbsolute(data.library) ? data.library : null;
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
