import { expect, test } from '../support/fixtures.ts';
import {
  cursorOf,
  expectFound,
  listOf,
  noticesOf,
  paneOf,
  searchByKey,
  tabTo,
  takeFromMenu,
} from '../support/window.ts';
import type { Page } from '@playwright/test';

const relatedOf = (page: Page) => paneOf(page).getByRole('list', { name: 'Related quotes' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Relate to another quote' });

test('the denial is seen on both ends, and each leads to the other', async ({ page }) => {
  await expectFound(page, 23);
  await searchByKey(page, 'accusations are false');
  await expectFound(page, 1);
  await expect(relatedOf(page)).toContainText('denies Sergei Lavrov');
  await expect(relatedOf(page)).toContainText('Zelensky answers Lavrov’s claim of the same day.');
  await relatedOf(page)
    .getByRole('button', { name: /^Ukraine launched 91 drones/u })
    .click();
  await expectFound(page, 23);
  await expect(cursorOf(page)).toContainText('Ukraine launched 91 drones');
  await expect(relatedOf(page)).toContainText('denied by Volodymyr Zelensky');
  await relatedOf(page).getByRole('button', { name: 'The accusations are false' }).click();
  await expect(cursorOf(page)).toContainText('The accusations are false');
});

test('with the mouse: related, changed and turned round, removed and brought back', async ({
  page,
}) => {
  await expectFound(page, 23);
  await page.getByRole('option').filter({ hasText: 'fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Relate…' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('This quote').selectOption('contradicts');
  await dialog.getByLabel('The other quote').fill('launched 91');
  await page.getByRole('option', { name: /^Sergei Lavrov Ukraine launched/u }).click();
  await dialog.getByLabel('Why').fill('Said the same evening');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(relatedOf(page)).toContainText('contradicts Sergei Lavrov');
  await expect(noticesOf(page)).toContainText('The quotes are related.');

  await relatedOf(page)
    .getByRole('button', { name: 'More for: contradicts Sergei Lavrov' })
    .click();
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  const editing = page.getByRole('dialog', { name: 'Relation to another quote' });
  await editing.getByRole('button', { name: 'Turn round' }).click();
  await editing.getByRole('button', { name: 'Save' }).click();
  await expect(relatedOf(page)).toContainText('contradicted by Sergei Lavrov');
  await relatedOf(page)
    .getByRole('button', { name: /^More for: contradicted by/u })
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(paneOf(page)).toContainText('Relate a denial, an answer or a correction');
  await noticesOf(page)
    .filter({ hasText: 'removed' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(relatedOf(page)).toContainText('contradicted by Sergei Lavrov');
});

test('with the keyboard: R relates, and what is there already is refused at the field', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await searchByKey(page, 'accusations are false');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('r');
  const dialog = dialogOf(page);
  await expect(dialog.getByLabel('The other quote')).toBeFocused();
  await page.keyboard.type('launched 91');
  await expect(page.getByRole('option', { name: /launched 91 drones/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('The two are related like this already.');
  await tabTo(page, dialog.getByLabel('This quote'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, dialog.getByLabel('Why'));
  await page.keyboard.type('By mistake');
  await tabTo(page, dialog.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(relatedOf(page)).toContainText('confirms Sergei Lavrov');
  await page.keyboard.press('Control+z');
  await expect(relatedOf(page)).not.toContainText('confirms Sergei Lavrov');
  await tabTo(page, relatedOf(page).getByRole('button', { name: /^More for: denies/u }));
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Remove');
  await expect(paneOf(page)).toContainText('Relate a denial, an answer or a correction');
  const [id = 0] = await api.quotes.ids({ query: { text: 'accusations are false' } });
  expect((await api.relations.of({ id })).relations).toEqual([]);
});
