import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  protocol,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { doorFolder } from '../backend/door/address.ts';
import { pageFiles } from '../backend/page/files.ts';
import type { Entry } from '../backend/process/host.ts';
import { openRecents, recentsFile } from '../backend/libraries/recents.ts';
import { createShelf } from '../backend/libraries/shelf.ts';
import type { LibraryChoice } from '../backend/process/task.ts';
import { channels } from '../contract/desktop.ts';
import type { UndoNames } from '../contract/shell.ts';
import { guardNavigation } from './guard/navigation.ts';
import { outsideLinks } from './guard/outside-links.ts';
import { guardSession } from './guard/session.ts';
import { keepLibrary } from './library/keep.ts';
import { electronSpawn } from './library/spawn.ts';
import { windowPort } from './library/window-port.ts';
import { type Links, passLinksOn } from './links/links.ts';
import { offerEditing } from './menu/context.ts';
import { recentItems } from './menu/recent.ts';
import { hearUndoNames } from './menu/undo-names.ts';
import { menuTemplate, type RecentItem } from './menu/template.ts';
import { APP_SCHEME } from './origin.ts';
import { appProtocol } from './protocol.ts';
import { answerShellCalls } from './shell/calls.ts';
import { crashDialog } from './shell/crash-dialog.ts';
import { chooseCopy, chooseLibrary, choosePdf } from './shell/dialogs.ts';
import { openLog } from './shell/log.ts';
import { printing } from './shell/print.ts';
import { type Choose, createShellRouter } from './shell/router.ts';
import { isFromPage } from './shell/sender.ts';
import { createWindow } from './window/create.ts';
import { endWithLibrary, joinSecondStart } from './window/lifetime.ts';

/** Where the parts of the desktop are. */
export type DesktopOptions = {
  library: LibraryChoice;
  /** Folder that the dialogs show first. */
  libraryFolder: string;
  /** Links to the app, from before there was a window. */
  links: Links;
  /** Folder of the built page. */
  page: string;
  /** The preload script. */
  preload: string;
  /** Programs of the other processes. */
  modules: Readonly<Record<Entry, URL>>;
};

/** Opens the window and the library, and joins them. Electron must be ready. */
export function startDesktop(options: DesktopOptions): void {
  const devTools = !app.isPackaged;
  const userData = app.getPath('userData');
  const log = openLog(join(userData, 'dixit.log'), Date.now);
  log('started');
  // The guards stand before there is anything to guard.
  raiseGuards(options.page, devTools);

  const port = windowPort(() => new MessageChannelMain());
  const spawn = electronSpawn(utilityProcess, options.modules);
  const recents = openRecents(recentsFile(options.libraryFolder), () => {
    showMenu();
  });
  const library = keepLibrary({
    spawn,
    library: options.library,
    version: app.getVersion(),
    doorFolder: doorFolder(options.libraryFolder),
    port,
    log,
    now: Date.now,
    onOpen: (file) => {
      recents.opened(file, Date.now());
      app.addRecentDocument(file);
    },
    onTooManyEnds: () => {
      askAboutCrash('library', 'ended too often');
    },
  });
  const window = createWindow({
    preload: options.preload,
    stateFile: join(userData, 'window.json'),
    devTools,
  });
  const choose: Choose = {
    library: async (create) =>
      chooseLibrary(dialog, window, { create, folder: options.libraryFolder }),
    copy: async (file) => chooseCopy(dialog, window, file),
  };
  const askAboutCrash = crashDialog({ window, library, choose: choose.library });
  const shelf = createShelf({ supervisor: library, recents, spawn, reveal });
  const showMenu = (): void => {
    setMenu(window, recentItems(recents, library, shelf, tellMissing), names());
  };
  const names = hearUndoNames(ipcMain, showMenu);

  ipcMain.on(channels.connect, (event) => {
    if (isFromPage(event)) port.windowAsks(event.sender);
  });
  const print = printing(window.webContents, async (name) => choosePdf(dialog, window, name));
  answerShellCalls(
    ipcMain,
    createShellRouter(library, shelf, options.libraryFolder, choose, print),
  );
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log('window-ended', { exitCode });
    askAboutCrash('window', reason);
  });
  showMenu();
  offerEditing(window, (items) => {
    Menu.buildFromTemplate(items).popup({ window });
  });
  joinSecondStart(app, window, library, options.links);
  passLinksOn(ipcMain, window, options.links);
  endWithLibrary(app, library);
}

function raiseGuards(page: string, devTools: boolean): void {
  guardSession(session.defaultSession, devTools);
  guardNavigation(app, outsideLinks(dialog, shell));
  protocol.handle(APP_SCHEME, appProtocol(pageFiles(page)));
}

async function reveal(file: string): Promise<boolean> {
  shell.showItemInFolder(file);
  return Promise.resolve(true);
}

async function tellMissing(file: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'warning',
    message: 'That library is not in its place any more.',
    detail: file,
    buttons: ['OK'],
  });
}

function setMenu(window: BrowserWindow, recent: RecentItem[], names: UndoNames): void {
  const template = menuTemplate({
    isPackaged: app.isPackaged,
    platform: process.platform,
    send: (command) => {
      window.webContents.send(channels.menu, command);
    },
    recent,
    names,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
