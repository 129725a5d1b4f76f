import { expect, test } from '../support/fixtures.ts';
import { openWording, wordingOf } from './wording.ts';
import { expectFound, noticesOf, paneOf, tabTo } from '../support/window.ts';

test.use({ library: 0 });

test('the original is added beside its translation, and each leads to the other', async ({
  page,
  api,
}) => {
  const id = await openWording(page, api);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Add the original…' }).click();
  await pane.getByLabel('Wording of the original').fill('Ми не підемо');
  await pane.getByLabel('Language').first().fill('Ukrainian');
  await pane.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(pane.getByText('Write a language tag, as en, uk or zh-Hant')).toBeVisible();
  await pane.getByLabel('Language').first().fill('uk');
  await pane.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(noticesOf(page).filter({ hasText: 'The original is added.' })).toBeVisible();
  const original = pane.getByRole('region', { name: 'Original' });
  await expect(original.getByRole('heading')).toHaveText('Original, Ukrainian');
  await expect(original.locator('[lang="uk"]')).toHaveText('Ми не підемо');
  expect(await api.quotes.get({ id })).toMatchObject({ translator: 'me' });

  // It is not among what was searched for: the search makes room for it.
  await original.getByRole('button', { name: 'Open the original' }).click();
  await expectFound(page, 2);
  await expect(wordingOf(page)).toContainText('Ми не підемо');
  await pane.getByRole('button', { name: 'Open the translation' }).click();
  await expect(wordingOf(page)).toContainText('We will surely');
  await pane.getByRole('button', { name: 'Unlink the original' }).click();
  await expect(original).toBeHidden();
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(original).toBeVisible();
});

test('a quote of the library is linked as the original by keyboard', async ({ page, api }) => {
  const { id: originalId } = await api.quotes.add({ text: 'Ми не підемо', language: 'uk' });
  const id = await openWording(page, api);
  const pane = paneOf(page);
  await tabTo(page, pane.getByRole('button', { name: 'Add the original…' }));
  await page.keyboard.press('Enter');
  await expect(pane.getByLabel('Wording of the original')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(pane.getByLabel('Original', { exact: true })).toBeFocused();
  await page.keyboard.type('підемо');
  await expect(page.getByRole('option').filter({ hasText: 'Ми не підемо' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pane.getByLabel('Original', { exact: true })).toHaveValue('Ми не підемо');
  await tabTo(page, pane.getByRole('button', { name: 'Link', exact: true }));
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('region', { name: 'Original' })).toBeVisible();
  expect((await api.quotes.get({ id })).original?.id).toBe(originalId);
});

test('a ring is refused where it is asked for', async ({ page, api }) => {
  const { id: other } = await api.quotes.add({ text: 'Ми не підемо' });
  const id = await openWording(page, api);
  await api.translations.link({ id: other, originalId: id });
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Add the original…' }).click();
  await pane.getByText('In the library').click();
  await pane.getByLabel('Original', { exact: true }).fill('підемо');
  await page.getByRole('option').filter({ hasText: 'Ми не підемо' }).last().click();
  await pane.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(pane.getByText('That quote is itself translated from this one.')).toBeVisible();
});
