import { implement, ORPCError } from '@orpc/server';
import type { BatchFile } from '../../contract/articles/batches.ts';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { WaitingFiles } from '../files/index.ts';
import { type ArticleReader, UnreadableError } from '../ports.ts';
import { found } from '../refusals.ts';
import { startCapture } from './start.ts';

/** What can be asked about many files at once. */
export function batchProcedures(
  catalogue: Catalogue,
  files: WaitingFiles,
  readArticle: ArticleReader,
) {
  const { batches } = implement(contract);
  const fileOf = (id: number): BatchFile => found(catalogue.batches.file(id), 'file');
  const rowOf = (id: number) =>
    found(catalogue.batches.list().find((row) => row.id === id) ?? null, 'list of files');

  async function take(batchFileId: number, fileId: string, signal?: AbortSignal) {
    const { name, bytes } = files.take(fileId);
    if (fileOf(batchFileId).state !== 'waiting') return;
    try {
      const read = await readArticle(bytes, name, signal);
      if (signal?.aborted) throw new ORPCError('CLIENT_CLOSED_REQUEST', { status: 499 });
      // Cancelled meanwhile, or read by another window.
      if (fileOf(batchFileId).state !== 'waiting') return;
      const before = catalogue.sources.snapshotLike(read.article.text);
      const captureId = before ? before.captureId : startCapture(catalogue, read, name, null);
      catalogue.batches.settle(batchFileId, { state: before ? 'known' : 'read', captureId });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      catalogue.batches.settle(batchFileId, { state: 'refused', reason: error.message });
    }
  }

  return {
    begin: batches.begin.handler(({ input: { name, files: named } }) => ({
      id: catalogue.batches.begin(name, named, catalogue.now()),
    })),
    list: batches.list.handler(() => catalogue.batches.list()),
    get: batches.get.handler(({ input: { id } }) => ({
      ...rowOf(id),
      files: catalogue.batches.files(id),
    })),
    take: batches.take.handler(async ({ input: { batchFileId, fileId }, signal }) => {
      await take(batchFileId, fileId, signal);
      return fileOf(batchFileId);
    }),
    refuse: batches.refuse.handler(({ input: { batchFileId, reason } }) => {
      const { state } = fileOf(batchFileId);
      if (state === 'waiting') catalogue.batches.settle(batchFileId, { state: 'refused', reason });
      return fileOf(batchFileId);
    }),
    cancel: batches.cancel.handler(({ input: { id } }) => {
      catalogue.batches.cancel(rowOf(id).id);
    }),
    forget: batches.forget.handler(({ input: { id } }) => {
      catalogue.batches.remove(rowOf(id).id);
    }),
  };
}
