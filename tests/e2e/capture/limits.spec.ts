import type { Page } from '@playwright/test';
import { BRIDGE, BRIDGE_TITLE } from '../support/articles.ts';
import { expect, test } from '../support/fixtures.ts';
import { articleOf, expectReview, sourceOf } from '../support/review.ts';

test.use({ library: 0 });

/** Gives a file to the dialog as if it were chosen from a folder. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New from article' });
  if (!(await dialog.isVisible())) {
    await page.getByRole('button', { name: 'New from article', exact: true }).click();
  }
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
}

test('what is too large, binary or empty is refused in words, and nothing is kept', async ({
  page,
  api,
}) => {
  const before = await api.library.status();
  const alert = page.getByRole('dialog').getByRole('alert');
  for (const [name, bytes, words] of [
    ['large.txt', Buffer.alloc(5_000_001, 'word '), /more than the 5 million/u],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a text/u],
    ['zeros.txt', Buffer.alloc(4096), /binary/u],
    ['empty.txt', Buffer.alloc(0), /empty/u],
    ['spaces.txt', Buffer.from(' \n\t \n'), /only blanks/u],
  ] as const) {
    await choose(page, name, bytes);
    await expect(alert).toContainText(name);
    await expect(alert).toContainText(words);
  }
  expect(await api.library.status()).toEqual(before);
  expect(await api.captures.list()).toEqual([]);
  await choose(page, 'bridge.txt', Buffer.from(BRIDGE));
  await expectReview(page, BRIDGE_TITLE);
});

test('a page of 10,000 nested elements is refused in words, and the window goes on', async ({
  page,
  api,
}) => {
  const depth = 10_000;
  const html = `<!doctype html><title>Deep</title>${'<div>'.repeat(depth)}<p>"Down here," said Ada Lindholm.</p>${'</div>'.repeat(depth)}`;
  await choose(page, 'deep.html', Buffer.from(html));
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('deep.html');
  await expect(alert).toContainText('nested deeper than those of any article');
  expect(await api.sources.list({ text: '', limit: 1 })).toEqual([]);
  await choose(page, 'bridge.txt', Buffer.from(BRIDGE));
  await expectReview(page, BRIDGE_TITLE);
});

test('of bytes that are no UTF-8 it is said how they were read', async ({ page }) => {
  const text = '"C\u2019est fini," said Ren\u00e9e Lefebvre, the caf\u00e9\u2019s owner.\n';
  const bytes = Buffer.from(text.replaceAll('\u2019', '\x92'), 'latin1');
  await choose(page, 'cafe.txt', bytes);
  await expect(articleOf(page)).toContainText('Renée Lefebvre, the café’s owner');
  await expect(sourceOf(page)).toContainText('Windows-1252');
});

test('a text of hostile characters stays text', async ({ page }) => {
  const text =
    'Notes\n\n"<img src=x onerror=alert(1)>," said <script>alert(2)</script> Ada Lindholm. \u202Egnp\u202C {{7*7}}\n';
  await choose(page, '<b>notes</b>.txt', Buffer.from(text));
  await expect(articleOf(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(articleOf(page).locator('img, script')).toHaveCount(0);
});

test('an article without quotations says what can be done', async ({ page }) => {
  await choose(page, 'plain.txt', Buffer.from('The weather was fine.\n\nNothing else happened.\n'));
  await expect(page.getByText('No quotations found')).toBeVisible();
  await page.getByRole('button', { name: 'Select a quote by keyboard' }).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Proposals' })).toContainText('The weather');
});
