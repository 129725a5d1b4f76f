import { enableCompileCache } from 'node:module';
import { COMPILE_CACHE } from '../backend/process/node-host.ts';

// Before anything large is loaded, so that the next command starts in half the time.
enableCompileCache(COMPILE_CACHE);
const { run } = await import('./run.ts');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough ("dixit search x | head").
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), {
  input: stdin,
  output: stdout,
  error: stderr,
});
