import { Button } from '@mantine/core';
import { notifications, notificationsStore } from '@mantine/notifications';
import { useCallback, useEffect, useMemo } from 'react';
import type { Client } from '../connection/connection.ts';
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
export function say(
  message: string,
  action?: NoticeAction,
  id: string = crypto.randomUUID(),
): void {
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

/** How long this window may take to say what it undid itself, in milliseconds. */
const OWN_MS = 500;
const TRAVELLED = { undo: 'Undid', redo: 'Redid' } as const;

/** Says what another window, or another program, has undone or done again. */
export function sayTravel(mode: 'undo' | 'redo', label: string): void {
  setTimeout(() => {
    const { notifications: shown, queue } = notificationsStore.getState();
    const own = `${TRAVELLED[mode]}: ${label}`;
    if ([...shown, ...queue].some(({ message }) => message === own)) return;
    say(`${TRAVELLED[mode]} in another window: ${label}`);
  }, OWN_MS);
}

/** After so long it is said that something takes a while, in milliseconds. */
const SLOW_MS = 700;

/** Says that a step takes a while, until it is done. */
async function patiently<T>(message: string, step: () => Promise<T>): Promise<T> {
  const id = crypto.randomUUID();
  const late = setTimeout(() => {
    notifications.show({
      id,
      message,
      role: 'status',
      loading: true,
      autoClose: false,
      withCloseButton: false,
    });
  }, SLOW_MS);
  try {
    return await step();
  } finally {
    clearTimeout(late);
    notifications.hide(id);
  }
}

/** Undo and redo of the library's last step; each says what it did. */
export function useUndo(): { undo: () => Promise<void>; redo: () => Promise<void> } {
  const client = useClient();
  return useMemo(
    () => ({
      undo: async () => {
        try {
          const { label } = await patiently('Undoing…', () => client.history.undo());
          say(label === null ? 'There is nothing to undo.' : `Undid: ${label}`);
        } catch (error) {
          sayError(error);
        }
      },
      redo: async () => {
        try {
          const { label } = await patiently('Doing it again…', () => client.history.redo());
          say(label === null ? 'There is nothing to redo.' : `Redid: ${label}`);
        } catch (error) {
          sayError(error);
        }
      },
    }),
    [client],
  );
}

/** Names of the notices that offer to undo begin with this; the moment of their step follows. */
const UNDO_ID = 'undo ';

/** Says what was done, and offers to undo just that: the notice goes when another step follows. */
async function offerUndo(client: Client, done: string, undo: () => void): Promise<void> {
  const { undo: step } = await client.history.state();
  if (step) say(done, { label: 'Undo', run: undo }, UNDO_ID + step.at);
  else say(done);
}

/** Takes away the notices whose Undo would now undo something else than they say. */
export function useUndoNotices(step: { at: number } | null | undefined): void {
  const at = step?.at;
  useEffect(() => {
    const shown = notificationsStore.getState();
    for (const { id } of [...shown.notifications, ...shown.queue]) {
      if (id?.startsWith(UNDO_ID) && id !== UNDO_ID + at) notifications.hide(id);
    }
  }, [at]);
}

/** Runs one step of the library; says that it is done, with Undo, or why it failed. */
export type Act = <T>(step: () => Promise<T>, done?: string) => Promise<T | undefined>;

/** @returns A function that runs steps; it answers `undefined` where the step failed. */
export function useAct(): Act {
  const client = useClient();
  const { undo } = useUndo();
  return useCallback(
    async (step, done) => {
      try {
        const result = await step();
        if (done !== undefined) await offerUndo(client, done, () => void undo());
        return result;
      } catch (error) {
        sayError(error);
        return undefined;
      }
    },
    [client, undo],
  );
}
