import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { openSecondWindow, questionOf } from '../support/second-window.ts';
import { expectFound, listOf, paneOf, rowsOf } from '../support/window.ts';

const QUOTE = 'complete fabrication';

async function openQuote(page: Page): Promise<void> {
  await rowsOf(page).filter({ hasText: QUOTE }).click();
  await expect(paneOf(page)).toContainText(QUOTE);
}

test('of two edits of a wording the later is shown both, and is kept by mouse', async ({
  page,
  server,
  api,
}) => {
  const second = await openSecondWindow(page, server);
  await openQuote(page);
  await openQuote(second);
  await paneOf(page)
    .getByRole('button', { name: /^Wording:/u })
    .click();
  await paneOf(page).getByLabel('Wording', { exact: true }).fill('mine');
  await paneOf(second)
    .getByRole('button', { name: /^Wording:/u })
    .click();
  await paneOf(second).getByLabel('Wording', { exact: true }).fill('theirs');
  await second.keyboard.press('Control+Enter');
  // The list of the first window is new, and what is written there stays.
  await expect(rowsOf(page).filter({ hasText: 'theirs' })).toBeVisible();
  await expect(paneOf(page).getByLabel('Wording', { exact: true })).toHaveValue('mine');

  await page.keyboard.press('Control+Enter');
  await expect(questionOf(page)).toContainText('mine');
  await expect(questionOf(page)).toContainText('theirs');
  await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(questionOf(page)).toBeHidden();
  await expect(rowsOf(second).filter({ hasText: 'mine' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rowsOf(second).filter({ hasText: 'theirs' })).toBeVisible();
  expect(await api.quotes.ids({ query: { text: 'theirs' } })).toHaveLength(1);
});

test('by keyboard theirs is taken, and the keyboard is back at the field', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  await openQuote(page);
  await listOf(page).focus();
  await page.keyboard.press('e');
  await expect(paneOf(page).getByLabel('Wording', { exact: true })).toBeFocused();
  await page.keyboard.type(' and more');
  await api.quotes.edit({ id, changes: { text: 'theirs, a fabrication' } });
  await page.keyboard.press('Control+Enter');
  await expect(questionOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Keep mine' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(questionOf(page)).toBeHidden();
  const wording = paneOf(page).getByRole('button', { name: 'Wording: theirs, a fabrication' });
  await expect(wording).toBeFocused();
});

test('a choice that met another shows both', async ({ page, api }) => {
  await openQuote(page);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  // As where two choose at the same moment: the other is a little faster.
  const theirsFirst = async (route: Route) => {
    await api.quotes.edit({ id, changes: { mode: 'spoken' } });
    await route.continue();
  };
  await page.route('**/rpc/quotes/edit', theirsFirst, { times: 1 });
  await paneOf(page).getByLabel('Channel').selectOption('written');
  await expect(questionOf(page)).toContainText('Spoken');
  await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(questionOf(page)).toBeHidden();
  await expect.poll(async () => (await api.quotes.get({ id })).mode).toBe('written');
});

test('a speaker’s form sends only what was edited, and asks where both did', async ({
  page,
  api,
}) => {
  await page.getByRole('button', { name: 'Edit Donald Trump' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('mine');
  const [{ id } = { id: 0 }] = await api.speakers.list({ text: 'Trump', limit: 1 });
  await api.speakers.edit({ id, changes: { note: 'theirs', nativeName: 'DJT' } });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(questionOf(page)).toContainText('“Note”');
  await questionOf(page).getByRole('button', { name: 'Take theirs' }).click();
  await expect(dialog.getByLabel('Note')).toHaveValue('theirs');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeFocused();
  await dialog.getByLabel('Note').fill('both');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await api.speakers.get({ id })).toMatchObject({ note: 'both', nativeName: 'DJT' });
});

test('who said it is not taken away from under another', async ({ page, api }) => {
  await openQuote(page);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  const pane = paneOf(page);
  await pane.getByRole('button', { name: /^Change who said it/u }).click();
  await pane.getByLabel('Disputed').check();
  const [lavrov] = await api.speakers.list({ text: 'Lavrov', limit: 1 });
  const { attributions } = await api.quotes.get({ id });
  await api.quotes.attribute({
    ids: [id],
    attributions: [...attributions, { speakerId: lavrov!.id }],
  });
  await pane.getByRole('button', { name: 'Save' }).click();
  await expect(questionOf(page)).toContainText('Sergei Lavrov');
  await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(questionOf(page)).toBeHidden();
  expect((await api.quotes.get({ id })).attributions).toMatchObject([
    { disputed: true },
    { speakerId: lavrov!.id, disputed: false },
  ]);
});
