import { contextBridge, ipcRenderer } from 'electron';
import {
  channels,
  type DesktopBridge,
  LIBRARY_PORT,
  type LibraryPort,
  type ShellAnswer,
} from '../contract/desktop.ts';
import type { MenuCommand } from '../contract/shell.ts';

/** A link that came before the page listened; the last of several counts. */
const links: { waiting: string | null; listener: ((link: string) => void) | null } = {
  waiting: null,
  listener: null,
};
ipcRenderer.on(channels.link, (_event, link: string) => {
  if (links.listener) links.listener(link);
  else links.waiting = link;
});

const bridge: DesktopBridge = {
  connect() {
    ipcRenderer.send(channels.connect);
  },
  async shellCall(path, input) {
    return (await ipcRenderer.invoke(channels.shell, path, input)) as ShellAnswer;
  },
  onMenu(listener) {
    const hear = (_event: unknown, command: MenuCommand): void => {
      listener(command);
    };
    ipcRenderer.on(channels.menu, hear);
    return () => {
      ipcRenderer.off(channels.menu, hear);
    };
  },
  onLink(listener) {
    links.listener = listener;
    if (links.waiting !== null) listener(links.waiting);
    links.waiting = null;
    return () => {
      if (links.listener === listener) links.listener = null;
    };
  },
  nameUndo(names) {
    ipcRenderer.send(channels.undoNames, names);
  },
};

contextBridge.exposeInMainWorld('dixit', bridge);

// A port cannot cross the bridge as an argument, but it can be posted to the page's own window.
ipcRenderer.on(channels.port, (event, opening: number) => {
  const message: LibraryPort = { type: LIBRARY_PORT, opening };
  window.postMessage(message, '/', [...event.ports]);
});
