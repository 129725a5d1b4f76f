import type { Session } from 'electron';
import { APP_ORIGIN, isOurs } from '../origin.ts';

/** The only things that the page may ask for: to put text on the clipboard, to fill the screen. */
const PERMITTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/**
 * Lets the page load what is ours and nothing else, and ask for next to nothing.
 *
 * @param devTools - Whether the developer tools may load their own page.
 */
export function guardSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((contents, permission, callback) => {
    callback(PERMITTED.has(permission) && isOurs(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => PERMITTED.has(permission) && isOurs(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayLoad(details.url, devTools) });
  });
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
}

/** Whether a page may load `url`: our own files, what the page itself made, and pictures inline. */
export function mayLoad(url: string, devTools: boolean): boolean {
  if (isOurs(url) || isOwnBlob(url) || /^data:image\/(?!svg)/iu.test(url)) return true;
  return devTools && URL.parse(url)?.protocol === 'devtools:';
}

function isOwnBlob(url: string): boolean {
  return url.startsWith(`blob:${APP_ORIGIN}/`);
}
