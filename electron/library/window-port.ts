import type { MessageChannelMain as MessageChannel, WebContents } from 'electron';
import type { Host } from '../../backend/process/host.ts';
import type { ToBackend } from '../../backend/process/messages.ts';
import { channels } from '../../contract/desktop.ts';

/** Joins the window to whichever backend there is. */
export type WindowPort = {
  /** A backend was started. */
  backendStarted: (backend: Host) => void;
  /** It has ended. */
  backendEnded: () => void;
  /** Another library is about to be opened; what the page knows is of the one before. */
  libraryLeft: () => void;
  /** The page is there and asks for its port; also after a reload. */
  windowAsks: (contents: WebContents) => void;
};

/**
 * Gives window and backend one end each of a new channel: when the page asks, and again whenever
 * the backend was started anew.
 *
 * @param makeChannel - Makes one channel.
 */
export function windowPort(makeChannel: () => MessageChannel): WindowPort {
  let backend: Host | null = null;
  let page: WebContents | null = null;
  let opening = 1;

  function join(): void {
    if (!backend || !page || page.isDestroyed()) return;
    const { port1, port2 } = makeChannel();
    const hello: ToBackend = { type: 'connect' };
    backend.post(hello, [port1]);
    page.postMessage(channels.port, opening, [port2]);
  }

  return {
    backendStarted(started) {
      backend = started;
      join();
    },
    backendEnded() {
      backend = null;
    },
    libraryLeft() {
      backend = null;
      opening += 1;
    },
    windowAsks(contents) {
      page = contents;
      join();
    },
  };
}
