import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/index.ts';
import type { MenuCommand, shell } from '../../contract/shell.ts';

/** Everything the window may ask: of the library, and of the shell around it. */
export type Client = ContractRouterClient<Contract & { shell: typeof shell }>;

/** What may happen to the way to the library. */
export type ConnectionEvent =
  /** The library process was started anew: what was asked before will not be answered. */
  | 'restarted'
  /** The shell no longer knows this window; only a new start of Dixit helps. */
  | 'ended';

/** A shell, seen from the window. */
export interface Connection {
  client: Client;
  /** Hears events; the function returned stops listening. */
  onEvent: (listener: (event: ConnectionEvent) => void) => () => void;
  /** Hears the native menu, where there is one. */
  onMenu: (listener: (command: MenuCommand) => void) => () => void;
}

/** Listeners of one connection. */
export function makeListeners<T>(): {
  tell: (value: T) => void;
  add: (listener: (value: T) => void) => () => void;
} {
  const listeners = new Set<(value: T) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The window has no valid token: its one-time address was used up or is too old. */
export class NotAdmittedError extends Error {
  override readonly name = 'NotAdmittedError';
}
