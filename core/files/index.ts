import { implement, ORPCError } from '@orpc/server';
import { MAX_FILE_BYTES } from '../../contract/captures.ts';
import { contract } from '../../contract/index.ts';
import type { Spool, SpooledFile } from '../ports.ts';
import { spooledFiles } from './spooled.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Files that wait to be used at one time. */
const MAX_WAITING = 8;

interface WaitingFile {
  name: string;
  size: number;
  received: number;
  file: SpooledFile;
  begunAt: number;
}

/** Files on their way in, kept aside until they are read. */
export interface WaitingFiles {
  /** Takes a whole file out; refused if it is not there or not whole. */
  take(fileId: string): { name: string; bytes: Uint8Array };
}

/** The article cannot be read; nothing was kept. */
export function unreadable(code: string, reason: string) {
  return new ORPCError('ARTICLE_UNREADABLE', {
    status: 422,
    message: reason,
    data: { code, reason },
  });
}

const tooLarge = () =>
  unreadable(
    'TOO_LARGE',
    'This is larger than 200 MB, the most that is read as one article. Nothing was kept; paste the part that you need.',
  );
const notThere = () =>
  unreadable('NOT_THERE', 'The file did not arrive whole. Nothing was kept; choose it again.');

/**
 * Takes files in by pieces.
 *
 * @param now - Clock, milliseconds since 1970.
 * @param newId - Makes ids that are not to be guessed.
 * @param spool - Keeps them aside.
 */
export function createFiles(now: () => number, newId: () => string, spool: Spool) {
  const { files } = implement(contract);
  const waiting = new Map<string, WaitingFile>();
  const spooled = spooledFiles(spool, now);

  const drop = (id: string) => {
    waiting.get(id)?.file.remove();
    waiting.delete(id);
  };
  const dropOld = () => {
    for (const [id, { begunAt }] of waiting) {
      if (now() - begunAt > HOUR_MS || waiting.size >= MAX_WAITING) drop(id);
    }
  };

  const procedures = {
    begin: files.begin.handler(({ input: { name, size, use } }) => {
      const fileId = newId();
      if (use === 'import') {
        spooled.begin(fileId, name, size);
        return { fileId };
      }
      if (size > MAX_FILE_BYTES) throw tooLarge();
      dropOld();
      waiting.set(fileId, { name, size, received: 0, file: spool(), begunAt: now() });
      return { fileId };
    }),
    append: files.append.handler(({ input: { fileId, base64 } }) => {
      const chunk = Buffer.from(base64, 'base64');
      if (spooled.has(fileId)) return spooled.append(fileId, chunk);
      const file = waiting.get(fileId);
      if (!file) throw notThere();
      file.received += chunk.length;
      if (file.received > file.size) {
        drop(fileId);
        throw tooLarge();
      }
      file.file.append(chunk);
    }),
  };
  const take: WaitingFiles['take'] = (fileId) => {
    const waits = waiting.get(fileId);
    if (!waits) throw notThere();
    const { name, size, received, file } = waits;
    const bytes = received === size ? new Uint8Array(file.read(0, size)) : null;
    drop(fileId);
    if (!bytes) throw notThere();
    return { name, bytes };
  };
  const dropAll = () => {
    for (const id of waiting.keys()) drop(id);
    spooled.dropAll();
  };
  return { procedures, take, spooled, dropAll };
}
