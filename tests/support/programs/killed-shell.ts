import { LibraryStatus } from '../../../contract/library.ts';
import { FAULTY, startSupervised } from '../supervised.ts';

/** Starts a backend, tells its process id, and waits to be killed. */
const library = { file: '/nowhere/a.dixit', create: true, sample: true };
const { call } = startSupervised(library, FAULTY);
const status = LibraryStatus.parse(await call(['library', 'status'], undefined));
if (status.state === 'closed') process.send?.(status.code);
