import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../backend/process/node-host.ts';
import { LIMITS } from '../backend/process/limits.ts';
import { startReadJob } from '../backend/reading/read-job.ts';
import { parseReadArticle } from '../backend/reading/remote-reader.ts';
import { UnreadableError } from '../core/ports.ts';
import type { ArticleReader } from '../core/ports.ts';

/** Reads an article in a process of its own, which is ended when it takes too long. */
export const readArticleApart: ArticleReader = async (bytes, name) => {
  const { outcome } = startReadJob(nodeSpawn(NODE_MODULES_OF_BACKEND), { name, bytes }, LIMITS);
  const result = await outcome;
  if (!result.ok) throw new UnreadableError(result.code, result.reason);
  return parseReadArticle(result.value);
};
