import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/index.ts';
import type { MenuCommand, shell, UndoNames } from '../../contract/shell.ts';

/** Everything the window may ask: of the library, and of the shell around it. */
export type Client = ContractRouterClient<Contract & { shell: typeof shell }>;

/** A shell, seen from the window. */
export interface Connection {
  client: Client;
  /** Hears that the shell no longer knows this window, so that only a new start helps. */
  onEnd: (listener: () => void) => () => void;
  /** Hears the native menu, where there is one. */
  onMenu: (listener: (command: MenuCommand) => void) => () => void;
  /** Hears links to the app that the system hands over, where it does. */
  onLink: (listener: (link: string) => void) => () => void;
  /** Names in the native menu, where there is one, what undo and redo would do. */
  nameUndo: (names: UndoNames) => void;
}

/** The window has no valid token: its one-time address was used up or is too old. */
export class NotAdmittedError extends Error {
  override readonly name = 'NotAdmittedError';
}
