import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../../build/find-chromium.mjs';
import { buildPage } from '../../../e2e/support/page-build.ts';
import { startServer } from '../../../e2e/support/server.ts';
import type { WindowReport } from './window-report.ts';

/** Longer than anything that is still to come after a key. */
const PAUSE_MS = 400;
const LONGEST_WAIT_MS = 3000;
const WHEEL_TURNS = 150;

/** What the page notes of itself. */
interface Watch {
  keyAt: number | null;
  typed: number[];
  frames: number[];
}
declare global {
  var benchWatch: Watch;
}

/** Runs in the page: notes when a list is another after a key, up to the frame that shows it. */
function watchPage(): void {
  const watch: Watch = { keyAt: null, typed: [], frames: [] };
  globalThis.benchWatch = watch;
  addEventListener('keydown', ({ timeStamp }) => (watch.keyAt = timeStamp), { capture: true });
  const isOfList = ({ target, removedNodes }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return (
      element?.closest('[role="listbox"][aria-label="Quotes"]') !== null ||
      Array.from(removedNodes).some(
        (node) => node instanceof Element && node.matches('[role="listbox"]'),
      )
    );
  };
  new MutationObserver((records) => {
    const { keyAt } = watch;
    if (keyAt === null || !records.some(isOfList)) return;
    watch.keyAt = null;
    requestAnimationFrame(() => {
      // What is posted within a frame arrives when it has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => watch.typed.push(performance.now() - keyAt));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Types words letter by letter, each letter when the answer to the one before is long there. */
async function typeWords(page: Page, words: readonly string[]): Promise<number> {
  const search = page.locator('#search');
  let unchanged = 0;
  for (const word of words) {
    await search.fill('');
    await setTimeout(PAUSE_MS);
    for (const letter of word) {
      const before = await page.evaluate(() => globalThis.benchWatch.typed.length);
      await search.press(letter);
      const changed = await page
        .waitForFunction((count) => globalThis.benchWatch.typed.length > count, before, {
          timeout: LONGEST_WAIT_MS,
        })
        .then(
          () => true,
          () => false,
        );
      if (!changed) unchanged++;
      await page.evaluate(() => (globalThis.benchWatch.keyAt = null));
      await setTimeout(PAUSE_MS);
    }
  }
  return unchanged;
}

/** Turns the wheel over the list and notes the frames meanwhile. */
async function scrollList(page: Page): Promise<void> {
  const list = page.getByRole('listbox', { name: 'Quotes', exact: true });
  await list.hover();
  await page.evaluate(() => {
    let last = performance.now();
    const note = (now: number) => {
      globalThis.benchWatch.frames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (let turn = 0; turn < WHEEL_TURNS; turn++) {
    await page.mouse.wheel(0, 240);
    await setTimeout(16);
  }
}

/** Types and scrolls in a window of the loopback server with the library that is named. */
const [file = ''] = process.argv.slice(2);
const words = (await json(process.stdin)) as string[];
const server = await startServer(file, buildPage());
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(watchPage);
  await page.goto(await server.address());
  await page.locator('#quote-row-0').waitFor({ timeout: 60_000 });
  await typeWords(page, words.slice(0, 1));
  await page.evaluate(() => (globalThis.benchWatch.typed = []));
  const unchanged = await typeWords(page, words.slice(1));
  await page.locator('#search').fill('');
  await setTimeout(PAUSE_MS);
  await scrollList(page);
  const { typed, frames } = await page.evaluate(() => globalThis.benchWatch);
  process.stdout.write(JSON.stringify({ typed, unchanged, frames } satisfies WindowReport));
} finally {
  await browser.close();
  await server.stop();
}
