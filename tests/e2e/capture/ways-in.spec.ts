import type { Page } from '@playwright/test';
import { articlePath, BRIDGE, BRIDGE_TITLE } from '../support/articles.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectReview, queueOf, sourceOf } from '../support/review.ts';
import { rowsOf, searchOf } from '../support/window.ts';

test.use({ library: 0 });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'New from article' });

/** Drops a text file on an element, as a hand with a mouse does. */
async function dropFile(page: Page, selector: string, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'text/plain' }));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent(selector, 'dragover', { dataTransfer });
  await page.dispatchEvent(selector, 'drop', { dataTransfer });
}

test('a text is pasted into the dialog, and the source fills itself in', async ({ page, api }) => {
  await page.getByRole('button', { name: 'New from article', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Text of the article').fill(BRIDGE);
  await dialog.getByRole('button', { name: 'Find the quotes' }).click();
  await expectReview(page, BRIDGE_TITLE);
  const source = sourceOf(page);
  await expect(source.getByLabel('Title')).toHaveValue(BRIDGE_TITLE);
  await expect(source.getByLabel('Outlet')).toHaveValue('Aldermoor Gazette');
  await expect(source.getByLabel('Date')).toHaveValue('2025-03-14');
  await expect(source.getByLabel('Author 1', { exact: true })).toHaveValue(/Haddad/u);
  await expect(queueOf(page).getByRole('option').first()).toContainText('Ada Lindholm');
  expect(await api.captures.list()).toMatchObject([{ title: BRIDGE_TITLE, kept: 0 }]);
});

test('by keyboard a text is pasted into the dialog', async ({ page }) => {
  await page.getByRole('button', { name: /^Add the sample/u }).waitFor();
  await page.keyboard.press('Control+Shift+n');
  await expect(dialogOf(page).getByLabel('Text of the article')).toBeFocused();
  await page.keyboard.insertText(BRIDGE);
  await page.keyboard.press('Control+Enter');
  await expectReview(page, BRIDGE_TITLE);
  await expect(queueOf(page)).toBeFocused();
});

test('a text is pasted into the window itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: /^Add the sample/u }).waitFor();
  await page.evaluate(async (text) => navigator.clipboard.writeText(text), BRIDGE);
  await page.keyboard.press('Control+v');
  await expectReview(page, BRIDGE_TITLE);
});

test('a short text pasted into the window, and one pasted into a field, are no articles', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sample = page.getByRole('button', { name: /^Add the sample/u });
  await sample.waitFor();
  await page.evaluate(async () => navigator.clipboard.writeText('Two words'));
  await page.keyboard.press('Control+v');
  await sample.click();
  await rowsOf(page).first().waitFor();
  await page.evaluate(async (text) => navigator.clipboard.writeText(text), BRIDGE);
  await searchOf(page).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a file is chosen', async ({ page }) => {
  await page.getByRole('button', { name: 'New from article', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialogOf(page).getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(articlePath('bridge-vote.txt'));
  await expectReview(page, BRIDGE_TITLE);
});

test('a file is dropped on the window', async ({ page }) => {
  await page.getByRole('button', { name: /^Add the sample/u }).waitFor();
  await dropFile(page, 'main', 'bridge.txt', BRIDGE);
  await expectReview(page, BRIDGE_TITLE);
});

test('a file is dropped on the dialog', async ({ page }) => {
  await page.getByRole('button', { name: 'New from article', exact: true }).click();
  await dialogOf(page).waitFor();
  await dropFile(page, '[role="dialog"] textarea', 'bridge.txt', BRIDGE);
  await expectReview(page, BRIDGE_TITLE);
});

test('of a saved page the article is read, and its scripts never run', async ({ page, api }) => {
  let boxes = 0;
  page.on('dialog', (box) => {
    boxes++;
    void box.dismiss();
  });
  const title = await page.title();
  await page.getByRole('button', { name: 'New from article', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialogOf(page).getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(articlePath('harbour-strike.html'));
  await expectReview(page, 'Harbour strike enters third week: ‘Nobody is winning’');
  const source = sourceOf(page);
  await expect(source.getByLabel('Outlet')).toHaveValue('Norrhaven Courier');
  await expect(source.getByLabel('Date')).toHaveValue('2025-03-04');
  await expect(source.getByLabel('Author 1')).toHaveValue('Jane van der Berg');
  await expect(source.getByLabel('Address')).toHaveValue(/^https:\/\/www\.norrhaven-courier/u);
  await expect(queueOf(page)).toContainText('Nobody is winning');
  await expect(page.getByRole('region', { name: 'Article' })).not.toContainText('cookies');
  expect(await page.title()).toBe(title);
  expect(boxes).toBe(0);
  const [row] = await api.captures.list();
  expect(row).toMatchObject({ container: 'Norrhaven Courier', kept: 0 });
});

test('what the source says can be put right during the review', async ({ page, api }) => {
  await page.getByRole('button', { name: /^Add the sample/u }).waitFor();
  await dropFile(page, 'main', 'bridge.txt', BRIDGE);
  await expectReview(page, BRIDGE_TITLE);
  const source = sourceOf(page);
  await source.getByLabel('Outlet').fill('The Aldermoor Gazette');
  await page.keyboard.press('Enter');
  await expect(source).toContainText('Saved');
  await source.getByLabel('Date').fill('next Tuesday');
  await page.keyboard.press('Enter');
  await expect(source.getByLabel('Date')).toHaveAttribute('aria-invalid', 'true');
  const [stored] = await api.sources.list({ text: '', limit: 1 });
  expect(stored).toMatchObject({ container: 'The Aldermoor Gazette', issued: '2025-03-14' });
});
