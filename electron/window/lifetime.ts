import type { App, BrowserWindow } from 'electron';
import type { Supervisor } from '../../backend/supervisor.ts';

/** A second start of the app shows the window of the first. */
export function focusOnSecondStart(app: App, window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
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
