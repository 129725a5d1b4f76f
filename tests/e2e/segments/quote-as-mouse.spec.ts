import { expect, test } from '../support/fixtures.ts';
import { expectSegments, openWording, wordingOf, wordOf, wordsOf } from './wording.ts';
import { noticesOf, paneOf, rowsOf } from '../support/window.ts';

test.use({ library: 0 });

test('words are left out, put in, marked wrong and stressed with the mouse', async ({
  page,
  api,
}) => {
  const id = await openWording(page, api);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Quote as…' }).click();

  await wordOf(page, 'surely').click();
  await pane.getByRole('button', { name: 'Leave out' }).click();
  await expect(noticesOf(page).filter({ hasText: '“surely”: left out.' })).toBeVisible();

  await wordOf(page, 'the').first().hover();
  await page.mouse.down();
  await wordOf(page, 'the').nth(1).hover();
  await page.mouse.up();
  await pane.getByRole('button', { name: '[sic]' }).click();

  await wordOf(page, 'leave').click();
  await pane.getByRole('button', { name: 'Emphasis mine' }).click();

  await wordOf(page, 'he').last().click();
  await pane.getByRole('button', { name: 'Insert…' }).click();
  await pane.getByRole('textbox', { name: 'Words of your own' }).fill('Keller');
  await pane.getByRole('button', { name: 'Insert', exact: true }).click();

  await expectSegments(api, id, [
    { type: 'said', text: 'We will ' },
    { type: 'omitted', text: 'surely' },
    { type: 'said', text: ' not ' },
    { type: 'emphasis', text: 'leave', by: 'me' },
    { type: 'said', text: ' ' },
    { type: 'sic', text: 'the the' },
    { type: 'said', text: ' table, he' },
    { type: 'inserted', text: 'Keller' },
    { type: 'said', text: ' said' },
  ]);
  await pane.getByRole('button', { name: 'Done' }).click();
  await expect(wordsOf(page)).toBeHidden();
  await expect(wordingOf(page)).toContainText('[emphasis added]');
  await expect(wordingOf(page)).toContainText('the the [sic] table');

  // What is left out is a sign that opens, and no typed dots.
  const omission = wordingOf(page).getByTitle('Left out: surely');
  await omission.click();
  await expect(wordingOf(page).locator('s')).toHaveText('surely');
  await pane.getByRole('button', { name: 'Hide what is left out' }).click();
  await expect(wordingOf(page).locator('s')).toBeHidden();
});

test('each change can be undone from its notice', async ({ page, api }) => {
  const id = await openWording(page, api);
  await paneOf(page).getByRole('button', { name: 'Quote as…' }).click();
  await wordOf(page, 'surely').click();
  await paneOf(page).getByRole('button', { name: 'Leave out' }).click();
  await noticesOf(page)
    .filter({ hasText: 'left out' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expectSegments(api, id, null);
});

test('an edit of one word keeps the marks of the others', async ({ page, api }) => {
  const id = await openWording(page, api);
  const { text } = await api.quotes.get({ id });
  const surely: [number, number] = [8, 14];
  const change = { do: 'mark' as const, span: surely, as: { type: 'omitted' as const } };
  await api.segments.change({ quoteId: id, text, change });
  await expect(wordingOf(page).getByTitle('Left out: surely')).toBeVisible();
  await wordingOf(page).click({ position: { x: 10, y: 10 } });
  const field = paneOf(page).getByRole('textbox', { name: 'Wording' });
  await expect(field).toHaveValue(text);
  await field.fill(text.replace('table', 'room'));
  await page.keyboard.press('Control+Enter');
  await expectSegments(api, id, [
    { type: 'said', text: 'We will ' },
    { type: 'omitted', text: 'surely' },
    { type: 'said', text: ' not leave the the room, he said' },
  ]);
  // Words that are left out are still found.
  await expect(rowsOf(page)).toHaveCount(1);
});
