import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useMemo } from 'react';
import { useClient } from './client.tsx';
import { explain } from './explain.ts';

/** How long a notice stays that offers nothing, in milliseconds. */
const SHORT_MS = 4_000;
/** How long one stays that offers an action or tells of a failure, in milliseconds. */
const LONG_MS = 10_000;

/** A notice's own button. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

/** Shows a short message at the lower edge; it is read out, and goes by itself. */
export function say(message: string, action?: NoticeAction): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    autoClose: action ? LONG_MS : SHORT_MS,
    role: 'status',
    message: action ? (
      <span className="notice">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            notifications.hide(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      </span>
    ) : (
      message
    ),
  });
}

/** Shows that something failed, and why. */
export function sayError(error: unknown, before = ''): void {
  const { message } = explain(error);
  notifications.show({
    autoClose: LONG_MS,
    color: 'red',
    role: 'alert',
    message: before === '' ? message : `${before} ${message}`,
  });
}

/** Undo and redo of the library's last step; each says what it did. */
export function useUndo(): { undo: () => Promise<void>; redo: () => Promise<void> } {
  const client = useClient();
  return useMemo(
    () => ({
      undo: async () => {
        try {
          const { label } = await client.history.undo();
          say(label === null ? 'There is nothing to undo.' : `Undid: ${label}`);
        } catch (error) {
          sayError(error);
        }
      },
      redo: async () => {
        try {
          const { label } = await client.history.redo();
          say(label === null ? 'There is nothing to redo.' : `Redid: ${label}`);
        } catch (error) {
          sayError(error);
        }
      },
    }),
    [client],
  );
}

/** Runs one step of the library; says that it is done, with Undo, or why it failed. */
export type Act = <T>(step: () => Promise<T>, done?: string) => Promise<T | undefined>;

/** @returns A function that runs steps; it answers `undefined` where the step failed. */
export function useAct(): Act {
  const { undo } = useUndo();
  return useCallback(
    async (step, done) => {
      try {
        const result = await step();
        if (done !== undefined) say(done, { label: 'Undo', run: () => void undo() });
        return result;
      } catch (error) {
        sayError(error);
        return undefined;
      }
    },
    [undo],
  );
}
