import type { Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, listOf, tabTo } from '../support/window.ts';

const trashOf = (page: Page) => page.getByRole('region', { name: 'Trash' });
const boxesOf = (page: Page) => trashOf(page).getByRole('checkbox');
const questionOf = (page: Page) => page.getByRole('dialog');

/** Puts so many quotes into the trash and opens it. */
async function openTrash(page: Page, count: number): Promise<void> {
  await expectFound(page, 23);
  await listOf(page).focus();
  for (let chosen = 1; chosen < count; chosen++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expectFound(page, 23 - count);
  await page.getByRole('button', { name: `Trash ${count}` }).click();
  await expect(boxesOf(page)).toHaveCount(count);
}

test('by mouse a record is deleted for good, once the only question is answered', async ({
  page,
  api,
}) => {
  await openTrash(page, 2);
  const purge = trashOf(page).getByRole('button', { name: /^Delete for good: /u });
  await purge.first().click();
  await expect(questionOf(page)).toContainText('1 quote will be deleted for good');
  await expect(questionOf(page)).toContainText('This cannot be undone.');
  await expectNoFindings(page, 'question before deleting for good');
  await questionOf(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(questionOf(page)).toBeHidden();
  await expect(boxesOf(page)).toHaveCount(2);
  await purge.first().click();
  await questionOf(page).getByRole('button', { name: 'Delete for good' }).click();
  await expect(boxesOf(page)).toHaveCount(1);
  expect(await api.library.status()).toMatchObject({ trash: 1 });
  // What was done before it can still be undone, as far as it is there.
  await page.keyboard.press('Control+z');
  await expect(boxesOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'All quotes' }).click();
  await expectFound(page, 22);
});

test('the trash is emptied', async ({ page, api }) => {
  await openTrash(page, 3);
  await trashOf(page).getByRole('button', { name: 'Empty the trash…' }).click();
  await expect(questionOf(page)).toContainText('3 quotes');
  await questionOf(page).getByRole('button', { name: 'Empty the trash' }).click();
  await expect(trashOf(page).getByText('The trash is empty.')).toBeVisible();
  expect(await api.library.status()).toMatchObject({ trash: 0, quotes: 20 });
});

test('by keyboard all is chosen, one restored, and the rest deleted for good', async ({ page }) => {
  await openTrash(page, 3);
  await tabTo(page, boxesOf(page).first());
  await page.keyboard.press('ArrowDown');
  await expect(boxesOf(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(boxesOf(page)).toHaveCount(2);
  await page.keyboard.press('Control+a');
  await expect(trashOf(page)).toContainText('2 records, 2 chosen');
  await page.keyboard.press('Delete');
  await expect(questionOf(page).getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(questionOf(page)).toBeHidden();
  await expect(trashOf(page).getByText('The trash is empty.')).toBeVisible();
});

test('what others refer to stays, and it is said why', async ({ page, api }) => {
  await expectFound(page, 23);
  const { id } = await api.speakers.add({ display: 'Ines Okafor' });
  await api.speakers.trash({ ids: [id] });
  await api.quotes.add({ text: 'One', attributions: [{ speakerId: id }] });
  await page.getByRole('button', { name: 'Trash 1' }).click();
  await trashOf(page).getByRole('button', { name: 'Delete for good: Ines Okafor' }).click();
  await questionOf(page).getByRole('button', { name: 'Delete for good' }).click();
  await expect(questionOf(page).getByRole('alert')).toContainText(
    'Quotes are attributed to Ines Okafor.',
  );
});
