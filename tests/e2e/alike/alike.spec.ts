import type { Page } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  listOf,
  noticesOf,
  paneOf,
  searchByKey,
  tabTo,
} from '../support/window.ts';

const WORDS = 'Ukraine launched 91 drones at the residence of Putin in the region of Novgorod';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'The same quote elsewhere' });

async function addTwo(api: Api): Promise<number[]> {
  const ids: number[] = [];
  for (const [text, newSource] of [
    [WORDS, 'The Courier'],
    [WORDS.replace('91', 'ninety-one'), 'The Herald'],
  ] as const) {
    const attributions = [{ newSpeaker: 'Ada Stern' }];
    const attestations = [{ newSource, exact: text }];
    ids.push((await api.quotes.add({ text, attributions, attestations })).id);
  }
  return ids;
}

async function findFirst(page: Page): Promise<void> {
  await searchByKey(page, 'courier');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
}

test('with the mouse: a quote is merged into the one that is open, and one undo parts them', async ({
  page,
  api,
}) => {
  await addTwo(api);
  await expectFound(page, 25);
  await findFirst(page);
  await paneOf(page).getByRole('button', { name: 'The same quote elsewhere' }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('% alike');
  await expect(dialog.locator('ins')).toContainText('ninety-one');
  await expect(dialog).toContainText('To this quote come: 1 place');
  await dialog.getByRole('button', { name: 'Merge into this quote' }).click();
  await expect(dialog).toBeHidden();
  await expect(paneOf(page)).toContainText('The Herald');
  expect(await api.library.status()).toMatchObject({ quotes: 24 });
  await noticesOf(page).filter({ hasText: 'merged' }).getByRole('button', { name: 'Undo' }).click();
  await expect(paneOf(page)).not.toContainText('The Herald');
  expect(await api.library.status()).toMatchObject({ quotes: 25 });
});

test('with the keyboard: D finds it, and it is linked as another wording', async ({
  page,
  api,
}) => {
  const [id = 0, other = 0] = await addTwo(api);
  await expectFound(page, 25);
  await findFirst(page);
  await page.keyboard.press('d');
  const dialog = dialogOf(page);
  await tabTo(page, dialog.getByRole('checkbox', { name: /^Merge Ada Stern/u }));
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Merge into this quote' })).toBeDisabled();
  await tabTo(page, dialog.getByRole('button', { name: /^Link as another wording/u }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(paneOf(page).getByRole('list', { name: 'Related quotes' })).toContainText(
    'another wording of the same',
  );
  expect((await api.relations.of({ id })).variants).toMatchObject([{ id: other }]);
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('d');
  await expect(dialog).toContainText('No other quote in the library is worded like this one.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the whole library is looked through, and what is left apart is not offered again', async ({
  page,
  api,
}) => {
  await addTwo(api);
  await expectFound(page, 25);
  await chooseInLibraryMenu(page, 'Find the same quotes…');
  const dialog = page.getByRole('dialog', { name: 'The same quotes in the library' });
  // The sample has one such pair of its own.
  await expect(dialog).toContainText('Group 1 of 2');
  await expect(dialog).toContainText('Same words');
  await dialog.getByRole('button', { name: /^Leave apart: Donald Trump/u }).click();
  await expect(dialog).toContainText('Group 2 of 2');
  await expect(dialog).toContainText('The Courier');
  await dialog
    .getByRole('button', { name: /^Leave apart: Ada Stern/u })
    .first()
    .click();
  await expect(dialog).toContainText('That was the last.');
  await dialog.getByRole('button', { name: 'Look again' }).click();
  await expect(dialog).toContainText('No two quotes are worded alike');
  await dialog.getByText('Close', { exact: true }).click();
  await expect(dialog).toBeHidden();
});
