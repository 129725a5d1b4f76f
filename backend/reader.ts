import { flushCompileCache } from 'node:module';
import { createReader } from '../core/reading/read-article.ts';
import { LIMITS } from './process/limits.ts';
import { connectToParent } from './process/parent.ts';
import { serveReader } from './reading/serve-reader.ts';

// Once it has answered, this process is killed; the next one finds the sources compiled.
flushCompileCache();
const [, , limitMs] = process.argv;
serveReader(connectToParent(), Number(limitMs ?? LIMITS.readMs + LIMITS.findMs), createReader());
