import type { App, WebContents } from 'electron';
import { isOurs } from '../origin.ts';

/** Hears of a link that leads out of the app. */
export type OpenOutside = (url: string) => void;

/** Holds every page of the app within its own origin, from its creation on. */
export function guardNavigation(app: App, openOutside: OpenOutside): void {
  app.on('web-contents-created', (_event, contents) => {
    holdWithin(contents, openOutside);
  });
}

function holdWithin(contents: WebContents, openOutside: OpenOutside): void {
  contents.on('will-navigate', (event) => {
    if (isOurs(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
