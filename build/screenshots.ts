// `npm run screenshots`: draws the pictures of the README from the sample and a made-up article.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type Api, connectApi, takeIn } from '../tests/e2e/support/api.ts';
import { BRIDGE, BRIDGE_TITLE } from '../tests/e2e/support/articles.ts';
import { buildPage, root } from '../tests/e2e/support/page-build.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { findChromium } from './find-chromium.mjs';

const pictures = join(root, 'docs', 'screenshots');
/** A clock that begins at the same moment for every picture. */
const STEADY_CLOCK =
  'const from=Date.UTC(2026,0,5,9,30);const real=Date.now();const now=Date.now;Date.now=()=>from+now()-real;';

async function picture(page: Page, name: string): Promise<void> {
  // A pointer or a caret in one picture and not in the next would be a change.
  await page.mouse.move(640, 1);
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
  process.stdout.write(`docs/screenshots/${name}.png\n`);
}

async function arrange(api: Api): Promise<void> {
  const tags = await api.tags.list();
  for (const [name, tag] of [
    ['Rival accounts', 'drone attack'],
    ['Guarantees', 'security guarantees'],
  ] as const) {
    const { id } = await api.collections.add({ name });
    const chosen = tags.filter((each) => each.name === tag).map((each) => each.id);
    const quoteIds = await api.quotes.ids({ query: { filters: { tags: chosen } } });
    await api.collections.put({ id, quoteIds });
  }
  for (const [name, colour] of [
    ['denial', 'red'],
    ['drone attack', 'orange'],
    ['peace talks', 'teal'],
    ['security guarantees', 'blue'],
  ] as const) {
    const tag = tags.find((each) => each.name === name);
    if (tag) await api.tags.edit({ id: tag.id, colour });
  }
}

const row = (page: Page, text: string) =>
  page
    .getByRole('listbox', { name: 'Quotes', exact: true })
    .getByRole('option')
    .filter({ hasText: text });

async function drawLibrary(page: Page): Promise<void> {
  await row(page, 'complete fabrication').click();
  await page.getByRole('complementary').getByText('President of Ukraine').waitFor();
  await page.emulateMedia({ colorScheme: 'light' });
  await picture(page, 'library-light');
  await page.getByRole('combobox', { name: 'Search quotes' }).fill('response');
  await page.getByText('2 quotes', { exact: true }).waitFor();
  await row(page, 'certainly will not be left').click();
  await page.getByRole('complementary').getByText('Aide to the President').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'library-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'All quotes' }).click();
}

async function drawCitations(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: 'Rival accounts' }).click();
  await page.getByText('12 quotes', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  await dialog.getByLabel('Groups').selectOption('By speaker');
  await dialog.getByRole('heading', { level: 3 }).first().waitFor();
  await picture(page, 'cite-light');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function drawReview(page: Page, api: Api): Promise<void> {
  await takeIn(api, BRIDGE);
  await page.getByRole('button', { name: 'Review queue' }).click();
  await page.getByRole('button', { name: `Review ${BRIDGE_TITLE}` }).click();
  const queue = page.getByRole('listbox', { name: 'Proposals' });
  await queue.waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await queue.locator('[data-state="kept"]').nth(1).waitFor();
  await page.keyboard.press('j');
  await picture(page, 'review-light');
}

mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'dixit-screenshots-'));
const clock = `--import=data:text/javascript,${encodeURIComponent(STEADY_CLOCK)}`;
const server = await startServer(join(folder, 'Library.dixit'), buildPage(), {
  nodeOptions: clock,
});
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const admitted = page.waitForResponse(`${server.origin}/session`);
  await page.goto(await server.address());
  await admitted;
  const api = await connectApi(server);
  await arrange(api);
  await drawLibrary(page);
  await drawCitations(page);
  await drawReview(page, api);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
