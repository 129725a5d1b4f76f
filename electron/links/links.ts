import type { App, BrowserWindow, IpcMain, IpcMainEvent } from 'electron';
import { channels } from '../../contract/desktop.ts';
import { isFromPage } from '../shell/sender.ts';
import { searchLink } from './search-link.ts';

/** Links to the app, from the moment the system hands them over. */
export type Links = {
  /** Takes a link from outside; what is none is left out. */
  arrive: (link: unknown) => void;
  /** Hands on each link, and the last of those that came before. */
  hear: (listener: (link: string) => void) => void;
};

/** Holds the last link until there is a window for it. */
export function createLinks(): Links {
  let waiting: string | null = null;
  let tell: ((link: string) => void) | null = null;
  return {
    arrive(text) {
      const link = searchLink(text);
      if (link === null) return;
      if (tell) tell(link);
      else waiting = link;
    },
    hear(listener) {
      tell = listener;
      if (waiting !== null) listener(waiting);
      waiting = null;
    },
  };
}

/** Hears the links that macOS hands over, from before the app is ready on. */
export function hearOpenUrl(app: Pick<App, 'on'>, links: Links): void {
  app.on('open-url', (event, url) => {
    event.preventDefault();
    links.arrive(url);
  });
}

/** Shows the window for each link and hands it to the page, once the page is there. */
export function passLinksOn(
  ipcMain: Pick<IpcMain, 'on'>,
  window: BrowserWindow,
  links: Links,
): void {
  let isHeard = false;
  ipcMain.on(channels.connect, (event: IpcMainEvent) => {
    if (isHeard || !isFromPage(event)) return;
    isHeard = true;
    links.hear((link) => {
      if (window.isMinimized()) window.restore();
      window.focus();
      window.webContents.send(channels.link, link);
    });
  });
}
