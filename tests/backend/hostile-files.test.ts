import { expect, test } from 'vitest';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../backend/process/node-host.ts';
import { LIMITS } from '../../backend/process/limits.ts';
import { startReadJob } from '../../backend/reading/read-job.ts';
import type { Host } from '../../backend/process/host.ts';
import { bookParts } from '../support/documents/book-file.ts';
import { pdfFile } from '../support/documents/pdf-file.ts';
import { wordParagraph, wordParts } from '../support/documents/word-file.ts';
import { zipFile } from '../support/documents/zip-file.ts';

/** Starts readers, and tells when the last of them is gone. */
function watchedSpawn() {
  const spawn = nodeSpawn(NODE_MODULES_OF_BACKEND);
  let host: Host | null = null;
  const ended = Promise.withResolvers<void>();
  return {
    ended: ended.promise,
    spawn: (...args: Parameters<typeof spawn>) => {
      host = spawn(...args);
      host.onExit(() => ended.resolve());
      return host;
    },
  };
}

const many = Array.from({ length: 200_000 }, (_, index) => `BT /F1 9 Tf ${index} 0 Td (x) Tj ET`);

const FILES: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    'a PDF whose page unpacks to 400 MB',
    'a.pdf',
    () => pdfFile([[]], { content: new Uint8Array(400_000_000).fill(32) }),
  ],
  [
    'a PDF of ten pages with 200,000 words each',
    'a.pdf',
    () =>
      pdfFile(
        Array.from({ length: 10 }, () => []),
        { content: Buffer.from(many.join('\n')) },
      ),
  ],
  [
    'a Word document that unpacks to 100 MB',
    'a.docx',
    () => zipFile(wordParts(wordParagraph('x'.repeat(100_000_000)))),
  ],
  [
    'an e-book whose chapters unpack to too much',
    'a.epub',
    () => zipFile(bookParts(Array.from({ length: 8 }, () => `<p>${'a b '.repeat(225_000)}</p>`))),
  ],
  [
    'a page of 90,000 elements never closed',
    'a.html',
    () => new TextEncoder().encode(`<html><body>${'<div><b>x'.repeat(45_000)}`),
  ],
  ['a page of 190 MB', 'a.html', () => new Uint8Array(190_000_000).fill(60)],
];

test.each(FILES)(
  '%s is refused, and its reader is gone within ten seconds',
  async (_, name, file) => {
    const bytes = file();
    const { spawn, ended } = watchedSpawn();
    const began = performance.now();
    const outcome = await startReadJob(spawn, { name, bytes }, LIMITS).outcome;
    await ended;
    expect(outcome).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/nothing was taken|The library is unchanged/iu) as string,
    });
    expect(performance.now() - began).toBeLessThan(10_000);
  },
  60_000,
);
