import { contextBridge, ipcRenderer } from 'electron';
import {
  channels,
  type DesktopBridge,
  LIBRARY_PORT,
  type LibraryPort,
  type ShellAnswer,
} from '../contract/desktop.ts';
import type { MenuCommand } from '../contract/shell.ts';

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
