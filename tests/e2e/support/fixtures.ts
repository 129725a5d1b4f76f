import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { type Api, connectApi } from './api.ts';
import { putLibrary } from './library-file.ts';
import { PAGE } from './page-build.ts';
import { type Server, startServer } from './server.ts';
import { watchForTrouble } from './trouble.ts';

type Options = {
  /** What is in the library when the window opens: the sample, or so many made-up quotes. */
  library: 'sample' | number;
  /** What the browser may write to its console in a test that is about just that. */
  tolerated: RegExp | null;
};

type Fixtures = {
  /** Path of a library in a folder of its own, which goes when the test is over. */
  file: string;
  server: Server;
  /** The same library beside the window. */
  api: Api;
  /** Ends the server, starts another on the same library, and opens the window there. */
  restart: () => Promise<void>;
};

/**
 * Each test has a library, a server and a window of its own; the window is open at `page`. It may
 * write no error to its console and ask no other place for anything.
 */
export const test = base.extend<Options & Fixtures>({
  library: ['sample', { option: true }],
  tolerated: [null, { option: true }],

  file: [
    async ({ library }, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'dixit-e2e-'));
      const file = join(folder, 'Library.dixit');
      if (library !== 'sample') putLibrary(file, library);
      await provide(file);
      rmSync(folder, { recursive: true, force: true });
    },
    // A large library is made once, and that takes a while.
    { timeout: 180_000 },
  ],

  server: async ({ file }, provide) => {
    const server = await startServer(file, PAGE);
    await provide(server);
    await endInOrder(server);
  },

  api: async ({ server }, provide) => provide(await connectApi(server)),

  restart: async ({ page, server }, provide) => {
    let next: Server | null = null;
    await provide(async () => {
      // The old window would go on asking for a server that is gone.
      await page.goto('about:blank');
      await endInOrder(next ?? server);
      next = await startServer(server.file, PAGE);
      await openWindow(page, next);
    });
    if (next === null) return;
    await page.goto('about:blank');
    await endInOrder(next);
  },

  page: async ({ page, server, tolerated }, provide) => {
    const trouble = watchForTrouble(page);
    await openWindow(page, server);
    await provide(page);
    const found = trouble().filter((line) => !tolerated?.test(line));
    expect(found, 'what went wrong in the window').toEqual([]);
  },
});

/** Ends a server, which may have written nothing to its standard error. */
async function endInOrder(server: Server): Promise<void> {
  await server.stop();
  expect(server.errors(), 'what the server wrote to its standard error').toBe('');
}

/** Opens the window; its address is used up when this resolves. */
async function openWindow(page: Page, server: Server): Promise<void> {
  const admitted = page.waitForResponse(`${server.origin}/session`);
  await page.goto(await server.address());
  await admitted;
}

export { expect };
