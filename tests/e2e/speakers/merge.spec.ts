import { expect, test } from '../support/fixtures.ts';
import { expectSpeaker, speakerPageOf } from './speaker-page.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  listOf,
  noticesOf,
  paneOf,
  rowsOf,
  tabTo,
  takeFromMenu,
} from '../support/window.ts';

test('two of the list are merged, with every quote shown before, and one undo parts them', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Speakers…');
  const list = page.getByRole('dialog', { name: 'Speakers' });
  await expect(list.getByRole('button', { name: 'Merge…' })).toBeDisabled();
  await list.getByRole('checkbox', { name: 'Choose Moscow' }).check();
  await list.getByRole('checkbox', { name: 'Choose Kremlin officials' }).check();
  await list.getByRole('button', { name: 'Merge 2…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge speakers' });
  const summary = dialog.getByRole('list', { name: 'What the merge does' });
  await expect(summary).toContainText('1 quote goes to Moscow.');
  await expect(summary).toContainText('Also written: Kremlin officials.');
  const quotes = dialog.getByRole('group', { name: 'Quotes concerned' });
  await expect(quotes.getByRole('listitem')).toHaveCount(1);
  await expect(quotes).toContainText('Kremlin officials');
  await dialog.getByRole('radio', { name: /^Kremlin officials/u }).check();
  await expect(summary).toContainText('1 quote goes to Kremlin officials.');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  const notice = noticesOf(page).filter({ hasText: 'Merged into “Kremlin officials”' });
  expect(await api.library.status()).toMatchObject({ speakers: 8 });
  expect(await api.speakers.list({ text: 'moscow', limit: 5 })).toMatchObject([
    { display: 'Kremlin officials', quotes: 2 },
  ]);
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => api.library.status()).toMatchObject({ speakers: 9 });
});

test('different Wikidata ids must be chosen from, and the page follows the merge', async ({
  page,
  api,
}) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  await speakerPageOf(page).getByRole('button', { name: 'Merge with…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge speakers' });
  await expect(page.getByRole('option', { name: /^Sergei Lavrov/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toContainText('Choose the speaker to merge with.');
  await dialog.getByRole('textbox', { name: 'Merge with' }).fill('lavrov');
  await page.getByRole('option', { name: /^Sergei Lavrov/u }).click();
  await dialog.getByRole('radio', { name: /^Sergei Lavrov/u }).check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toContainText('They have different Wikidata ids: Q58217, Q3874799.');
  await dialog.getByRole('radio', { name: 'Q58217 (Sergei Lavrov)' }).check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expectSpeaker(page, 'Sergei Lavrov');
  await expect(speakerPageOf(page)).toContainText('Volodymyr Zelenskyy');
  expect(await api.speakers.list({ text: 'zelensky', limit: 5 })).toMatchObject([
    { display: 'Sergei Lavrov', quotes: 6 },
  ]);
});

test('by keyboard: arrows in the list, Space chooses, and those of the same name are hinted at', async ({
  page,
  api,
}) => {
  await api.speakers.add({ display: 'Lavrov, Sergei', aliases: [{ form: 'Sergey Lavrov' }] });
  await expectFound(page, 23);
  const library = page.getByRole('button', { name: 'Library', exact: true });
  await library.focus();
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Speakers…');
  const list = page.getByRole('dialog', { name: 'Speakers' });
  await expect(list.getByRole('textbox', { name: 'Find a speaker' })).toBeFocused();
  await page.keyboard.type('ser');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /^Sergei Lavrov/u })).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('button', { name: /^Sergei Lavrov/u })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    list.getByRole('button', {
      name: 'Same name: merge… Sergei Lavrov with Lavrov, Sergei',
    }),
  ).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await tabTo(page, list.getByRole('button', { name: 'Merge 2…' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge speakers' });
  await expect(dialog.getByRole('radio', { name: /^Sergei Lavrov/u })).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: 'Merge', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await api.library.status()).toMatchObject({ speakers: 9 });
  await expect(
    page.getByRole('status').filter({ hasText: 'Merged into “Sergei Lavrov”' }),
  ).toBeVisible();
  await listOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => api.library.status()).toMatchObject({ speakers: 10 });
});
