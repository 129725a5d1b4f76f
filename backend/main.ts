import { flushCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { call } from '@orpc/server';
import { createApp, createClosedApp } from '../core/index.ts';
import type { Library } from '../db/open.ts';
import { createCiting } from './citing/lister.ts';
import { serveDoor } from './door/serve-door.ts';
import { openPatiently } from './open-patiently.ts';
import { connectToParent } from './process/parent.ts';
import type { Parent } from './process/parent.ts';
import { parseTask } from './process/task.ts';
import type { BackendTask } from './process/task.ts';
import { createRemoteReader } from './reading/remote-reader.ts';
import { serveBackend } from './serve.ts';
import { createSpool } from './spool.ts';
import type { App } from './serve.ts';

const parent = connectToParent();
const task = parseTask(process.argv[2]);
// A process that is killed later leaves its compiled sources to the next one all the same.
flushCompileCache();
await serveBackend(parent, () => open(parent, task));

async function open(
  from: Parent,
  { library, version, checkAfterCrash, doorFolder }: BackendTask,
): Promise<App> {
  const { file, create, sample } = library;
  const options = { now: Date.now(), create, checkAfterCrash };
  const opened = await openPatiently(file, options, doorFolder);
  if ('code' in opened) {
    return { isOpen: false, ...createClosedApp({ file, ...opened, version }) };
  }
  const aside = doorFolder === null ? tmpdir() : dirname(doorFolder);
  const app = openApp(from, opened, { version, aside });
  if (opened.created && sample) await call(app.router.library.addSample, undefined);
  if (doorFolder === null) return app;
  return { ...app, openDoor: async (admit) => serveDoor(doorFolder, opened.file, admit) };
}

/** @param aside - Folder on a disk that has room for the files of an import. */
function openApp(
  from: Parent,
  library: Library,
  { version, aside }: { version: string; aside: string },
) {
  const citing = createCiting(beside('cite-worker'));
  const { router, close } = createApp({
    library,
    now: Date.now,
    readArticle: createRemoteReader(from),
    listCitations: citing.list,
    spool: createSpool(aside),
    version,
  });
  return {
    isOpen: true,
    router,
    close() {
      citing.close();
      close();
    },
  };
}

/** A program beside this one, in the sources as well as where they are bundled. */
function beside(name: string): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, import.meta.url);
}
