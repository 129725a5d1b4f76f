import type { MenuCommand, shell, UndoNames } from './shell.ts';

/**
 * What stands between the desktop's main process and its window: the bridge that the preload
 * exposes as `window.dixit`, and the port over which the window speaks to the library.
 *
 * The page takes its port in three steps:
 *
 * ```ts
 * window.addEventListener('message', (event) => {
 *   const [port] = event.ports;
 *   if (event.source !== window || event.data?.type !== LIBRARY_PORT || !port) return;
 *   adopt(port, event.data.opening);
 * });
 * window.dixit.connect();
 * ```
 *
 * `adopt` makes an oRPC client of the port (`RPCLink` of `@orpc/client/message-port`) and starts
 * it. A later message brings a new port: the library process was started again, calls on the old
 * port will never be answered, and the page asks anew. If `opening` is another number than before,
 * so may be the library: until the page has asked which it is, it may ask for nothing else. Without
 * `window.dixit` the page is in a browser, and speaks HTTP.
 */
export type DesktopBridge = {
  /** Asks for a port to the library; it arrives as a message. Also after a reload of the page. */
  connect: () => void;
  /** Calls one procedure of the shell's contract. Never rejects: a refusal is an answer. */
  shellCall: (path: ShellPath, input: unknown) => Promise<ShellAnswer>;
  /** Hears the native menu; the function returned stops listening. */
  onMenu: (listener: (command: MenuCommand) => void) => () => void;
  /** Hears links to the app (`dixit:`) that the system hands over, those that came before too. */
  onLink: (listener: (link: string) => void) => () => void;
  /** Names in the native menu what undo and redo would do. */
  nameUndo: (names: UndoNames) => void;
};

/** Type of the message that brings a port. */
export const LIBRARY_PORT = 'dixit:port';

/** Data of the message that brings a port; `opening` names one deliberate opening of a library. */
export type LibraryPort = { type: typeof LIBRARY_PORT; opening: number };

/** Name of one procedure of the shell's contract. */
export type ShellPath = keyof typeof shell;

/** What the main process answers to a call: output as its contract says, or an error's code. */
export type ShellAnswer =
  | { ok: true; output: unknown }
  | { ok: false; code: string; message: string };

/** Names of the messages between preload and main process; the page never sees them. */
export const channels = {
  connect: 'dixit:connect',
  port: LIBRARY_PORT,
  shell: 'dixit:shell',
  menu: 'dixit:menu',
  link: 'dixit:link',
  undoNames: 'dixit:undo-names',
} as const;
