import { implement, ORPCError } from '@orpc/server';
import { MAX_ARTICLE_BYTES } from '../../contract/captures.ts';
import { contract } from '../../contract/index.ts';
import type { Spool } from '../ports.ts';
import { spooledFiles } from './spooled.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Files that wait to be used at one time. */
const MAX_WAITING = 8;

interface WaitingFile {
  name: string;
  size: number;
  received: number;
  chunks: Uint8Array[];
  begunAt: number;
}

/** Files on their way in, held in memory until they are read. */
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
    'This is larger than 5 MB, the most that is read as one article. Nothing was kept; cut it into parts.',
  );
const notThere = () =>
  unreadable('NOT_THERE', 'The file did not arrive whole. Nothing was kept; choose it again.');

function join({ chunks, size }: WaitingFile): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Takes files in by pieces.
 *
 * @param now - Clock, milliseconds since 1970.
 * @param newId - Makes ids that are not to be guessed.
 * @param spool - Keeps those aside that are to be imported.
 */
export function createFiles(now: () => number, newId: () => string, spool: Spool) {
  const { files } = implement(contract);
  const waiting = new Map<string, WaitingFile>();
  const spooled = spooledFiles(spool, now);

  const dropOld = () => {
    for (const [id, { begunAt }] of waiting) {
      if (now() - begunAt > HOUR_MS || waiting.size >= MAX_WAITING) waiting.delete(id);
    }
  };

  const procedures = {
    begin: files.begin.handler(({ input: { name, size, use } }) => {
      const fileId = newId();
      if (use === 'import') {
        spooled.begin(fileId, name, size);
        return { fileId };
      }
      if (size > MAX_ARTICLE_BYTES) throw tooLarge();
      dropOld();
      waiting.set(fileId, { name, size, received: 0, chunks: [], begunAt: now() });
      return { fileId };
    }),
    append: files.append.handler(({ input: { fileId, base64 } }) => {
      const chunk = Buffer.from(base64, 'base64');
      if (spooled.has(fileId)) return spooled.append(fileId, chunk);
      const file = waiting.get(fileId);
      if (!file) throw notThere();
      file.received += chunk.length;
      if (file.received > file.size) {
        waiting.delete(fileId);
        throw tooLarge();
      }
      file.chunks.push(chunk);
    }),
  };
  const take: WaitingFiles['take'] = (fileId) => {
    const file = waiting.get(fileId);
    waiting.delete(fileId);
    if (!file || file.received !== file.size) throw notThere();
    return { name: file.name, bytes: join(file) };
  };
  return { procedures, take, spooled };
}
