import type { Dialog, Shell } from 'electron';
import type { OpenOutside } from './navigation.ts';

const OUTSIDE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** Longest address that is shown, in UTF-16 code units; the host is always shown whole. */
const SHOWN = 500;
const OPEN = 1;

/** What the user is asked before `url` is handed to the system; `null` if it may not be. */
export function outsideQuestion(url: string): { href: string; message: string } | null {
  const parsed = URL.parse(url);
  if (!parsed || !OUTSIDE_PROTOCOLS.has(parsed.protocol)) return null;
  const { href, host, pathname, protocol } = parsed;
  if (protocol === 'mailto:') return { href, message: `Write to ${decoded(pathname)}?` };
  return host === '' ? null : { href, message: `Open a page of ${host} in the browser?` };
}

/** Opens addresses of the web and of mail outside, after the user has seen the whole host. */
export function outsideLinks(dialog: Dialog, shell: Shell): OpenOutside {
  let isAsking = false;
  return (url) => {
    const question = outsideQuestion(url);
    // One question at a time, so that no page can bury the user in them.
    if (!question || isAsking) return;
    isAsking = true;
    void ask(dialog, shell, question).finally(() => {
      isAsking = false;
    });
  };
}

async function ask(
  dialog: Dialog,
  shell: Shell,
  { href, message }: { href: string; message: string },
): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message,
    detail: href.length > SHOWN ? `${href.slice(0, SHOWN)}…` : href,
    buttons: ['Cancel', 'Open'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === OPEN) await shell.openExternal(href);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
