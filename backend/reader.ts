import { createReader } from '../core/read-article.ts';
import { LIMITS } from './process/limits.ts';
import { connectToParent } from './process/parent.ts';
import { serveReader } from './reading/serve-reader.ts';

const [, , limitMs] = process.argv;
serveReader(connectToParent(), Number(limitMs ?? LIMITS.readMs), createReader());
