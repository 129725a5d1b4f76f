import type { Socket } from 'node:net';
import type { ChannelPort } from '../process/channel-port.ts';
import { createFrameReader, toFrame } from './frames.ts';

/** Texts over a socket, of which the first two are a greeting. */
export interface SocketPort {
  send: (text: string) => void;
  /** Hears every text from now on; the next listener takes the place of this one. */
  hear: (listener: (text: string) => unknown, limitBytes: number) => void;
  /** What is left of the socket when the greeting is over. */
  calls: ChannelPort;
}

/**
 * Carries texts over a socket. What cannot be understood ends it, and nothing else.
 *
 * @param limitBytes - Of one text before another limit is named.
 */
export function socketPort(socket: Socket, limitBytes: number): SocketPort {
  const reader = createFrameReader();
  let limit = limitBytes;
  let listener: (text: string) => unknown = () => undefined;

  async function tell(text: string): Promise<void> {
    try {
      await listener(text);
    } catch {
      socket.destroy();
    }
  }

  socket.on('data', (piece: Buffer) => {
    try {
      for (const text of reader.read(piece, limit)) void tell(text);
    } catch {
      socket.destroy();
    }
  });
  // It is told by `close`, which always follows.
  socket.on('error', () => undefined);

  function hear(next: (text: string) => unknown, nextLimitBytes: number): void {
    listener = next;
    limit = nextLimitBytes;
  }
  function send(text: string): void {
    if (socket.writable) socket.write(toFrame(text));
  }
  return {
    send,
    hear,
    calls: {
      postMessage(data) {
        // Only calls with files in them would be anything else, and the contract has none.
        if (typeof data !== 'string') throw new TypeError('Only texts go over a socket.');
        send(data);
      },
      onMessage: {
        addListener(next) {
          hear(next, limit);
        },
      },
      onDisconnect: {
        addListener(gone) {
          socket.on('close', gone);
        },
      },
    },
  };
}
