import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { cursorOf, paneOf, rowsOf } from '../support/window.ts';

/** Opens the quote of the sample that every test here is about. */
async function openFabrication(page: Page): Promise<void> {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await expect(paneOf(page).getByRole('button', { name: /^Wording: complete fab/u })).toBeVisible();
}

test('the pane says what was said, by whom, in which role, how that is known, and where', async ({
  page,
}) => {
  await openFabrication(page);
  const pane = paneOf(page);
  await expect(pane).toContainText('Volodymyr Zelensky');
  await expect(pane).toContainText('President of Ukraine');
  await expect(pane).toContainText(/by pronoun \(“He”\)/iu);
  await expect(pane).toContainText('International Business Times · 2025 · para. 6');
  await expect(pane).toContainText('introduced by “called”');
  await pane.getByRole('button', { name: 'Show the history' }).click();
  await expect(
    pane.getByRole('listitem').filter({ hasText: 'Add the sample' }).first(),
  ).toBeVisible();
});

test('wording, date, addressee, language and note are edited where they stand', async ({
  page,
  api,
}) => {
  await openFabrication(page);
  const pane = paneOf(page);
  for (const [label, value] of [
    ['Wording', 'a complete fabrication'],
    ['Said on', '2025-12-29'],
    ['To whom', 'reporters'],
    ['Language', 'uk'],
    ['Note', 'Compare the post of that day.'],
  ] as const) {
    await pane.getByRole('button', { name: new RegExp(`^${label}: `, 'u') }).click();
    const field = pane.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await pane.getByRole('heading', { name: 'Said by' }).click();
    await expect(field).toBeHidden();
  }
  await expect(cursorOf(page)).toContainText('a complete fabrication');
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  await expect
    .poll(async () => api.quotes.get({ id }))
    .toMatchObject({
      text: 'a complete fabrication',
      saidOn: '2025-12-29',
      addressee: 'reporters',
      language: 'uk',
      note: 'Compare the post of that day.',
    });
});

test('a value that cannot be is refused at its field, which keeps what was typed', async ({
  page,
}) => {
  await openFabrication(page);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: /^Said on: /u }).click();
  const field = pane.getByRole('textbox', { name: 'Said on' });
  await field.fill('31 February');
  await field.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('31 February');
  await field.press('Escape');
  await expect(pane.getByRole('button', { name: /^Said on: Add a date/u })).toBeFocused();
});

test('kind, channel, tags and collections are changed in the pane', async ({ page, api }) => {
  await openFabrication(page);
  const pane = paneOf(page);
  await pane.getByRole('combobox', { name: 'Kind' }).selectOption('Direct');
  await pane.getByRole('combobox', { name: 'Channel' }).selectOption('Spoken');
  const tags = pane.getByRole('combobox', { name: 'Tags' });
  await tags.fill('rebuttal');
  await tags.press('Enter');
  await expect(cursorOf(page)).toContainText('rebuttal');
  await pane.getByRole('button', { name: 'Put into a collection…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Collections of 1 quote' });
  await dialog.getByLabel('New collection of these').fill('For chapter two');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await expect(pane.getByRole('button', { name: 'Take out of For chapter two' })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: 'For chapter two, 1 quote' })).toBeVisible();
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  const quote = await api.quotes.get({ id });
  expect(quote).toMatchObject({ kind: 'direct', mode: 'spoken' });
  expect(quote.tags.map(({ name }) => name)).toContain('rebuttal');
  expect(quote.collections).toMatchObject([{ name: 'For chapter two' }]);
  await pane.getByRole('button', { name: 'Take out of For chapter two' }).click();
  await expect(page.getByRole('treeitem', { name: 'For chapter two, 0 quotes' })).toBeVisible();
});

test('who said it is changed: speaker, how that is known, how sure, and that it is disputed', async ({
  page,
  api,
}) => {
  await openFabrication(page);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Change who said it: Volodymyr Zelensky' }).click();
  const form = pane.getByRole('form', { name: 'Who said it' });
  await form.getByRole('textbox', { name: 'Speaker' }).fill('Sergey Lav');
  await page.getByRole('option', { name: /^Sergei Lavrov.*Foreign/u }).click();
  await form.getByLabel('Known').selectOption('Inferred');
  await form.getByLabel('How sure').selectOption('Likely (80 %)');
  await form.getByLabel('Disputed').check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(pane).toContainText(/inferred, 80 % certain/iu);
  await expect(pane).toContainText('disputed');
  await expect(cursorOf(page)).toContainText('Sergei Lavrov');
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  expect((await api.quotes.get({ id })).attributions).toMatchObject([
    { speaker: 'Sergei Lavrov', basis: 'inferred', certainty: 0.8, disputed: true },
  ]);
});

test('a place is added with a new source, changed, and removed', async ({ page, api }) => {
  await openFabrication(page);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Add a place' }).click();
  const form = pane.getByRole('form', { name: 'Where it stands' });
  await form.getByRole('textbox', { name: 'Source', exact: true }).fill('Evening briefing');
  await page.getByRole('option', { name: 'New source “Evening briefing”' }).click();
  await form.getByLabel('Wording in this source').fill('another complete fabrication');
  await form.getByRole('button', { name: 'Add page, paragraph…' }).click();
  await form.getByRole('textbox', { name: 'Paragraph' }).fill('2');
  await form.getByLabel('Cue').fill('called it');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(pane.getByRole('insertion')).toHaveText(/put in: another/u);
  await expect(pane).toContainText('para. 2');
  await expect(cursorOf(page)).toContainText('+1 more');
  await pane.getByRole('button', { name: 'More for the place in Evening briefing' }).click();
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  await form.getByRole('textbox', { name: 'Paragraph' }).fill('3');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(pane).toContainText('para. 3');
  await pane.getByRole('button', { name: 'More for the place in Evening briefing' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(pane).not.toContainText('Worded here');
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  expect((await api.quotes.get({ id })).attestations).toHaveLength(1);
});
