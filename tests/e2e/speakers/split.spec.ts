import { expect, test } from '../support/fixtures.ts';
import { expectSpeaker, speakerPageOf } from './speaker-page.ts';
import {
  expectFound,
  listOf,
  noticesOf,
  paneOf,
  rowsOf,
  searchByKey,
  tabTo,
} from '../support/window.ts';

test('quotes, a role and an alias go to a new speaker, and one undo gives them back', async ({
  page,
  api,
}) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  await speakerPageOf(page).getByRole('button', { name: 'Split…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Split Volodymyr Zelensky' });
  const quotes = dialog.getByRole('listbox', { name: 'Quotes of the speaker' });
  await expect(quotes.getByRole('option')).toHaveCount(5);
  await dialog.getByLabel('Find in the quotes').fill('fabrication');
  await expect(quotes.getByRole('option')).toHaveCount(1);
  await quotes.getByRole('option').first().click();
  await dialog.getByLabel('Find in the quotes').fill('');
  await expect(quotes.getByRole('option')).toHaveCount(5);
  await expect(quotes.getByRole('option', { selected: true })).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: /^President of Ukraine/u }).check();
  await dialog.getByRole('checkbox', { name: 'Volodymyr Zelenskiy' }).check();
  await dialog.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(dialog).toContainText('Choose a speaker, or type the name of a new one.');
  await dialog.getByRole('textbox', { name: 'Give to' }).fill('V. Zelenskiy');
  await page.getByRole('option', { name: 'New speaker “V. Zelenskiy”' }).click();
  const summary = dialog.getByRole('list', { name: 'What the split does' });
  await expect(summary).toContainText('1 quote, 1 alias, 1 role to V. Zelenskiy.');
  await dialog.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(dialog).toBeHidden();
  const [made] = await api.speakers.list({ text: 'v. zelenskiy', limit: 1 });
  expect(made).toMatchObject({ quotes: 1, role: 'President of Ukraine' });
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => api.library.status()).toMatchObject({ speakers: 9 });
  await expectSpeaker(page, 'Volodymyr Zelensky');
});

test('by keyboard: Space chooses, Ctrl+A chooses all, and they go to one who is there', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await searchByKey(page, 'fabrication');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('p');
  await expectSpeaker(page, 'Volodymyr Zelensky');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Split Volodymyr Zelensky' });
  await expect(dialog.getByRole('textbox', { name: 'Give to' })).toBeFocused();
  await page.keyboard.type('moscow');
  await expect(page.getByRole('option', { name: /^Moscow/u })).toBeVisible();
  await page.keyboard.press('Enter');
  const quotes = dialog.getByRole('listbox', { name: 'Quotes of the speaker' });
  await tabTo(page, quotes);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(quotes.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(quotes).toHaveAttribute('aria-activedescendant', 'split-row-1');
  const summary = dialog.getByRole('list', { name: 'What the split does' });
  await expect(summary).toContainText('1 quote to Moscow.');
  await page.keyboard.press('Control+a');
  await expect(summary).toContainText('5 quotes to Moscow.');
  await tabTo(page, dialog.getByRole('button', { name: 'Split', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await api.speakers.list({ text: 'moscow', limit: 1 })).toMatchObject([{ quotes: 6 }]);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => api.speakers.list({ text: 'moscow', limit: 1 }))
    .toMatchObject([{ quotes: 1 }]);
});
