import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, vi } from 'vitest';
import { startDesktop } from '../../electron/desktop.ts';
import { createLinks } from '../../electron/links/links.ts';
import { makeElectron, type StubChild } from '../support/electron-stub.ts';

/**
 * Starts the desktop anew before each test, in a folder of its own that goes when the test is over.
 * Its time is that of the test.
 *
 * @param electron - What the test has put in the place of Electron.
 */
export function startEachTest(electron: ReturnType<typeof makeElectron>) {
  const place = { folder: '' };
  const inFolder = (name: string) => join(place.folder, name);
  const start = () =>
    startDesktop({
      library: { file: inFolder('Library.dixit'), create: true, sample: true },
      libraryFolder: place.folder,
      links: createLinks(),
      page: inFolder('page'),
      preload: inFolder('preload.cjs'),
      modules: {
        backend: pathToFileURL(inFolder('backend.js')),
        reader: pathToFileURL(inFolder('reader.js')),
        copier: pathToFileURL(inFolder('copier.js')),
      },
    });
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'Date', 'performance'],
    });
    Object.assign(electron, makeElectron());
    place.folder = mkdtempSync(join(tmpdir(), 'dixit-desktop-'));
    mkdirSync(inFolder('page'));
    writeFileSync(inFolder('page/index.html'), '<!doctype html>');
    electron.app.setPath('userData', place.folder);
    start();
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(place.folder, { recursive: true });
  });
  const backends = () =>
    electron.utilityProcess.children.filter(({ modulePath }) => modulePath.endsWith('backend.js'));
  return {
    /** The folder of the test that runs, and what is in it. */
    folder: () => place.folder,
    inFolder,
    /** Starts it once more. */
    start,
    /** The processes that have had the library, the latest last. */
    backends,
    latest: () => backends().at(-1) as StubChild,
  };
}
