import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { openSecondWindow } from '../support/second-window.ts';
import { expectFound, listOf, noticesOf, paneOf, rowsOf, tabTo } from '../support/window.ts';

const stepsOf = (within: Page | Locator): Locator =>
  within.getByRole('list', { name: 'Steps, the last first' }).getByRole('listitem');

test('by mouse a field of a quote is restored from its history, and that is undone', async ({
  page,
  api,
}) => {
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  await api.quotes.edit({ id, changes: { note: 'First', addressee: 'The press' } });
  await api.quotes.edit({ id, changes: { note: 'Second' } });
  await rowsOf(page).filter({ hasText: 'fabrication' }).click();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Show the history' }).click();
  await expect(stepsOf(pane).first()).toContainText('Note: First → Second');
  await pane.getByRole('button', { name: 'Restore: Note, First' }).click();
  await expect(pane.getByRole('button', { name: 'Note: First' })).toBeVisible();
  await expect(stepsOf(pane).first()).toContainText('Restore note');
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(pane.getByRole('button', { name: 'Note: Second' })).toBeVisible();
  await expect(stepsOf(pane).first()).toContainText('Undid: Restore note');
});

test('by keyboard the history is opened, and a removed place is brought back', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  const { attestations } = await api.quotes.get({ id });
  const pane = paneOf(page);
  await rowsOf(page).filter({ hasText: 'fabrication' }).click();
  await api.attestations.remove({ id: attestations[0]!.id });
  await expect(pane.getByText('No source is recorded.')).toBeVisible();
  await listOf(page).focus();
  await page.keyboard.press('h');
  await expect(pane.getByRole('button', { name: 'Hide the history' })).toBeFocused();
  await tabTo(page, pane.getByRole('button', { name: /^Bring back: Place in/u }));
  await page.keyboard.press('Enter');
  await expect(pane.getByText('No source is recorded.')).toBeHidden();
  expect((await api.quotes.get({ id })).attestations).toHaveLength(1);
  await expectNoFindings(page, 'history of a quote');
});

test('a long history goes on page by page', async ({ page, api }) => {
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  for (let n = 1; n <= 60; n++) await api.quotes.edit({ id, changes: { note: `Note ${n}` } });
  await rowsOf(page).filter({ hasText: 'fabrication' }).click();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Show the history' }).click();
  await expect(stepsOf(pane)).toHaveCount(50);
  await pane.getByRole('button', { name: 'Show older steps' }).click();
  await expect(stepsOf(pane).last()).toContainText('Add');
});

test('a speaker’s name is restored in the dialog, whose form follows', async ({ page, api }) => {
  const [{ id } = { id: 0 }] = await api.speakers.list({ text: 'Trump', limit: 1 });
  await api.speakers.edit({ id, changes: { note: 'Wrong' } });
  await api.speakers.edit({ id, changes: { note: 'Worse' } });
  await page.getByRole('button', { name: 'Edit Donald Trump' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Worse');
  await dialog.getByRole('button', { name: 'Show the history' }).click();
  await dialog.getByRole('button', { name: 'Restore: Note, Wrong' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Wrong');
  await expectNoFindings(page, 'history of a speaker');
});

test('what another window undoes is told here', async ({ page, server }) => {
  await expectFound(page, 23);
  const second = await openSecondWindow(page, server);
  await expectFound(second, 23);
  await listOf(second).focus();
  await second.keyboard.press('Delete');
  await expectFound(page, 22);
  await second.keyboard.press('Control+z');
  await expectFound(page, 23);
  await expect(
    noticesOf(page).filter({ hasText: 'Undid in another window: Delete quote' }),
  ).toBeVisible();
  await expect(noticesOf(second).filter({ hasText: 'in another window' })).toBeHidden();
});
