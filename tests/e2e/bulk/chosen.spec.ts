import { expect, test } from '../support/fixtures.ts';
import {
  expectFound,
  filtersOf,
  listOf,
  noticesOf,
  paneOf,
  rowsOf,
  tabTo,
} from '../support/window.ts';

test('the kind of all chosen quotes changes in one step', async ({ page }) => {
  await rowsOf(page).first().click();
  await listOf(page).press('Control+a');
  await paneOf(page).getByRole('button', { name: 'Kind…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kind of 23 quotes' });
  await dialog.getByRole('radio', { name: /^Paraphrase/u }).check();
  await dialog.getByRole('button', { name: 'Change kind' }).click();
  await expect(filtersOf(page).getByRole('checkbox', { name: 'Paraphrase 23' })).toBeVisible();
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(filtersOf(page).getByRole('checkbox', { name: 'Paraphrase 8' })).toBeVisible();
});

test('one of several speakers is replaced where that one is named', async ({ page, api }) => {
  await rowsOf(page).first().click();
  await listOf(page).press('Control+a');
  await paneOf(page).getByRole('button', { name: 'Speaker…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Speaker of 23 quotes' });
  await dialog.getByRole('textbox', { name: 'Speaker' }).fill('Ines Calder');
  await page.getByRole('option', { name: 'New speaker “Ines Calder”' }).click();
  await dialog.getByLabel('How').selectOption({ label: 'Instead of Donald Trump (9)' });
  await dialog.getByRole('button', { name: 'Change speaker' }).click();
  await expect(dialog).toBeHidden();
  await expect(filtersOf(page).getByRole('checkbox', { name: 'Ines Calder 9' })).toBeVisible();
  await expect(filtersOf(page).getByRole('checkbox', { name: 'Donald Trump 9' })).toBeHidden();
  expect((await api.history.undo()).label).toBe('Change speaker of 23 quotes');
  await expect(filtersOf(page).getByRole('checkbox', { name: 'Donald Trump 9' })).toBeVisible();
});

test('the chosen quotes are verified at once, by mouse', async ({ page }) => {
  await rowsOf(page).first().click();
  await listOf(page).press('Control+a');
  await paneOf(page).getByRole('button', { name: 'Verification…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What a check of 23 quotes came to' });
  await dialog.getByRole('radio', { name: /^Primary source/u }).check();
  await dialog.getByRole('button', { name: 'Record' }).click();
  const filter = filtersOf(page).getByRole('checkbox', { name: 'Primary source found 23' });
  await expect(filter).toBeVisible();
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(filtersOf(page).getByRole('checkbox', { name: 'Unchecked 23' })).toBeVisible();
});

test('by keyboard kind, speaker and verification of the chosen change', async ({ page, api }) => {
  await expectFound(page, 23);
  await tabTo(page, listOf(page));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('heading', { name: '2 quotes chosen' })).toBeVisible();

  await page.keyboard.press('k');
  const kind = page.getByRole('dialog', { name: 'Kind of 2 quotes' });
  await expect(kind.getByRole('radio', { name: /^Direct/u })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(kind).toBeHidden();

  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('s');
  const speaker = page.getByRole('dialog', { name: 'Speaker of 2 quotes' });
  await expect(speaker.getByRole('textbox', { name: 'Speaker' })).toBeFocused();
  await page.keyboard.type('lavr');
  await expect(page.getByRole('option', { name: /^Sergei Lavrov.*Foreign/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, speaker.getByLabel('How'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, speaker.getByRole('button', { name: 'Change speaker' }));
  await page.keyboard.press('Enter');
  await expect(speaker).toBeHidden();

  await expect(listOf(page)).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: /^Text matches/u })).toBeFocused();
  await page.keyboard.press('Control+Enter');

  const query = { filters: { statuses: ['text matches source' as const] } };
  await expect
    .poll(async () => (await api.quotes.find({ query, limit: 5 })).rows)
    .toMatchObject([{ kind: 'mixed' }, { kind: 'mixed' }]);
  const { rows } = await api.quotes.find({ query, limit: 5 });
  for (const row of rows) {
    expect(row.speakers.map(({ display }) => display)).toContain('Sergei Lavrov');
  }
  for (const label of [
    'Mark 2 quotes as “text matches source”',
    'Add speaker of 2 quotes',
    'Change kind of 2 quotes',
  ]) {
    expect(await api.history.undo()).toEqual({ label });
  }
});
