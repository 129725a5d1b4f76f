import type { WebFrameMain } from 'electron';
import { APP_ORIGIN } from '../origin.ts';

/** Whether a message comes from the page itself: the top frame of our own origin. */
export function isFromPage(event: { senderFrame: WebFrameMain | null }): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}
