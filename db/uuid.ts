import { randomBytes } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562 §5.7): sorted by time, random beyond it.
 *
 * @param now - Milliseconds since 1970.
 */
export function uuidv7(now: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** Bytes of chance that are fetched at once. */
const POOL = 8192;

/**
 * Makes ids of version 7 of one millisecond that are in the order in which they are made (RFC 9562
 * §6.2, method 1), so that very many of them are written into an index one after another.
 *
 * @param now - Milliseconds since 1970.
 */
export function uuidSequence(now: number): () => string {
  const time = now.toString(16).padStart(12, '0');
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  let chance = '';
  let count = 0;
  return () => {
    if (chance.length < 12) chance = randomBytes(POOL).toString('hex');
    // 24 bits that count, behind them 48 of chance.
    const number = (0x1000000 + (count & 0xffffff)).toString(16);
    count++;
    const tail = chance.slice(-12);
    chance = chance.slice(0, -12);
    return `${head}${number.slice(1, 4)}-8${number.slice(4)}-${tail}`;
  };
}
