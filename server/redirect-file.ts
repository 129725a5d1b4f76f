import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A page that only this user can read and that leads to `address`: other users of the machine see
 * the command lines of a browser, but not what is in this file.
 *
 * @returns Its path, and a function that takes it away.
 */
export function writeRedirectFile(address: string): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-'));
  const path = join(folder, 'open.html');
  // The address is made by this program: digits, and characters of base64url.
  const page = `<!doctype html><meta charset="utf-8"><title>Dixit</title>
<script>location.replace(${JSON.stringify(address)})</script>
<a href="${address}">Open Dixit</a>
`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return {
    path,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
