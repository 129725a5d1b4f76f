import { createHash } from 'node:crypto';

/** A SHA-256 (FIPS 180-4) of what comes in pieces; `hex` ends it. */
export function sha256() {
  const hash = createHash('sha256');
  return {
    add: (bytes: Uint8Array): void => {
      hash.update(bytes);
    },
    hex: (): string => hash.digest('hex'),
  };
}
