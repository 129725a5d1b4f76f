import { run } from './run.ts';

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
