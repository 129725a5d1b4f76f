import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long the address that opens a window may be used. */
export const BOOT_LIFE_MS = 60_000;

/** Who may call: those who were handed the address that this program made. */
export interface Sessions {
  /**
   * A one-time token for the address; one made before is worthless from now on.
   *
   * @param lifeMs - `null`: until it is used.
   */
  mintBoot: (lifeMs: number | null) => string;
  /** A session's token for a boot token, which is used up; `null` if that is unknown or too old. */
  exchange: (boot: string) => string | null;
  /** Whether an `Authorization` header carries the token of a session. */
  admits: (authorization: string | undefined) => boolean;
}

/** @param now - Milliseconds of any steady clock. */
export function createSessions(now: () => number): Sessions {
  const sessions: Buffer[] = [];
  let boot: { digest: Buffer; endsAt: number } | null = null;

  return {
    mintBoot(lifeMs) {
      const token = newToken();
      boot = { digest: digest(token), endsAt: lifeMs === null ? Infinity : now() + lifeMs };
      return token;
    },
    exchange(token) {
      if (!boot || now() > boot.endsAt || !timingSafeEqual(digest(token), boot.digest)) return null;
      boot = null;
      const session = newToken();
      sessions.push(digest(session));
      return session;
    },
    admits(authorization = '') {
      const given = digest(authorization.replace(/^Bearer /u, ''));
      // All are compared, so that the time taken says nothing.
      const matches = sessions.map((session) => timingSafeEqual(given, session));
      return authorization.startsWith('Bearer ') && matches.includes(true);
    },
  };
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Of equal length whatever was sent, as the comparison in constant time asks for. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
