import { describe, expect, test } from 'vitest';
import { BOOT_LIFE_MS, createSessions } from '../../server/sessions.ts';

/** Sessions with a clock that stands until it is moved. */
function sessionsAt() {
  const clock = { now: 0 };
  return { clock, ...createSessions(() => clock.now) };
}

describe('a boot token', () => {
  test('is exchanged for a session once', () => {
    const { mintBoot, exchange, admits } = sessionsAt();
    const boot = mintBoot(BOOT_LIFE_MS);
    const session = exchange(boot);
    expect(admits(`Bearer ${session}`)).toBe(true);
    expect(exchange(boot)).toBeNull();
  });

  test('is worth nothing after a minute', () => {
    const { clock, mintBoot, exchange } = sessionsAt();
    const boot = mintBoot(BOOT_LIFE_MS);
    clock.now = BOOT_LIFE_MS + 1;
    expect(exchange(boot)).toBeNull();
  });

  test('for a person at the terminal holds until it is used', () => {
    const { clock, mintBoot, exchange } = sessionsAt();
    const boot = mintBoot(null);
    clock.now = 1e12;
    expect(exchange(boot)).not.toBeNull();
  });

  test('is worth nothing once there is a new one, and sessions go on', () => {
    const { mintBoot, exchange, admits } = sessionsAt();
    const session = exchange(mintBoot(null));
    const old = mintBoot(null);
    const next = mintBoot(null);
    expect(exchange(old)).toBeNull();
    expect(exchange(next)).not.toBeNull();
    expect(admits(`Bearer ${session}`)).toBe(true);
  });

  test('admits no call by itself', () => {
    const { mintBoot, admits } = sessionsAt();
    expect(admits(`Bearer ${mintBoot(null)}`)).toBe(false);
  });
});

test('nobody is admitted before the first session', () => {
  const { admits, exchange } = sessionsAt();
  expect(admits(undefined)).toBe(false);
  expect(admits('Bearer ')).toBe(false);
  expect(exchange('')).toBeNull();
});

test('tokens have 256 bits and no two are alike', () => {
  const { mintBoot } = sessionsAt();
  const tokens = Array.from({ length: 100 }, () => mintBoot(null));
  expect(new Set(tokens).size).toBe(100);
  expect(tokens.every((token) => /^[\w-]{43}$/u.test(token))).toBe(true);
});
