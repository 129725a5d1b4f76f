import { isCall } from './messages.ts';

/** The shape of a message port that oRPC takes, as browser extensions have it. */
export interface ChannelPort {
  postMessage: (data: unknown) => void;
  onMessage: { addListener: (listener: (data: unknown) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
}

/** One end of a channel between two processes. */
interface Channel {
  post: (message: object) => void;
  onMessage: (listener: (message: unknown) => void) => void;
}

/**
 * A port for calls inside a channel that carries other messages too.
 *
 * @param onGone - Registers what is to happen when the other side is gone.
 */
export function channelPort(channel: Channel, onGone: (listener: () => void) => void): ChannelPort {
  return {
    postMessage(data) {
      channel.post({ type: 'rpc', data });
    },
    onMessage: {
      addListener(listener) {
        channel.onMessage((message) => {
          if (isCall(message)) {
            listener(message.data);
          }
        });
      },
    },
    onDisconnect: { addListener: onGone },
  };
}
