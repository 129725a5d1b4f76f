import { asksWhichLibrary, OPENING_HEADER } from '../../contract/opening.ts';

/** Keeps the calls of a window to the library that it shows. */
export interface Opening {
  /** What is sent with each call. */
  headers: () => Record<string, string>;
  /** Hears each answer; one that tells which library is open also names its opening. */
  hear: (path: readonly string[], answer: Pick<Response, 'ok' | 'headers'>) => void;
}

/** Remembers the opening of the library that the window was told of last. */
export function rememberOpening(): Opening {
  let opening: string | null = null;
  return {
    headers: () => (opening === null ? {} : { [OPENING_HEADER]: opening }),
    hear(path, { ok, headers }) {
      if (ok && asksWhichLibrary(path)) opening = headers.get(OPENING_HEADER);
    },
  };
}
