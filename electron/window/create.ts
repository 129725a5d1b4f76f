import { BrowserWindow, screen } from 'electron';
import { APP_PAGE } from '../origin.ts';
import { placeWindow, SMALLEST } from './place.ts';
import { webPreferences } from './preferences.ts';
import { readState, writeState } from './state-file.ts';

/** What a window is made with. */
export type WindowOptions = {
  /** Absolute path of the preload script. */
  preload: string;
  /** Absolute path of the file that remembers where the window stood. */
  stateFile: string;
  devTools: boolean;
};

/** Opens the window where it stood last, and remembers where it is left. */
export function createWindow({ preload, stateFile, devTools }: WindowOptions): BrowserWindow {
  const { bounds, maximized } = placeWindow(
    readState(stateFile),
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Dixit',
    // Shown when there is something to see.
    show: false,
    webPreferences: webPreferences(preload, devTools),
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeState(stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    });
  });
  void window.loadURL(APP_PAGE);
  return window;
}
