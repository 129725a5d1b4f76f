import { type AnyProcedure, call, ORPCError } from '@orpc/server';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channels, type ShellAnswer, type ShellPath } from '../../contract/desktop.ts';
import type { ShellRouter } from './router.ts';
import { isFromPage } from './sender.ts';

const REFUSED: ShellAnswer = {
  ok: false,
  code: 'FORBIDDEN',
  message: 'The desktop shell does not answer that.',
};

const FAILED: ShellAnswer = {
  ok: false,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong in the desktop shell. The library was not touched.',
};

/**
 * Answers the page's calls of the shell's contract, which parses what goes in and out.
 *
 * By `ipcMain.handle` and not by a second message port: the sender of each single message can be
 * looked at here, while a port does not say who holds its other end.
 */
export function answerShellCalls(ipcMain: IpcMain, router: ShellRouter): void {
  ipcMain.handle(channels.shell, async (event: IpcMainInvokeEvent, path: unknown, input: unknown) =>
    isFromPage(event) && isShellPath(router, path) ? answer(router[path], input) : REFUSED,
  );
}

async function answer(procedure: AnyProcedure, input: unknown): Promise<ShellAnswer> {
  try {
    const output: unknown = await call(procedure, input);
    return { ok: true, output };
  } catch (error) {
    if (!(error instanceof ORPCError)) return FAILED;
    const { code, message } = error as ORPCError<string, unknown>;
    return { ok: false, code, message };
  }
}

function isShellPath(router: ShellRouter, path: unknown): path is ShellPath {
  return typeof path === 'string' && Object.hasOwn(router, path);
}
