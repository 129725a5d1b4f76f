import { chooseStyle } from './support/style.ts';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, filtersOf, paneOf, rowsOf, searchOf } from '../support/window.ts';

/** Opens the list of what is found or chosen. */
async function cite(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  await expect(dialog).toBeVisible();
  return dialog;
}

const previewOf = (page: Page) => page.getByRole('region', { name: 'Preview' });

test('every style says in its own words that the quote stands in another work', async ({
  page,
}) => {
  await searchOf(page).fill('fabrication');
  await expectFound(page, 1);
  const dialog = await cite(page);
  await expect(dialog).toHaveAccessibleName('Cite 1 quote');
  const preview = previewOf(page);
  for (const [style, phrase] of [
    ['APA 7', 'as cited in'],
    ['MLA 9', 'qtd. in'],
    ['Chicago 17 notes', 'quoted in'],
    ['Chicago 17 author-date', 'quoted in'],
    ['Harvard (Cite Them Right)', 'quoted in'],
    ['Chicago 18 notes', 'quoted in'],
    ['Chicago 18 author-date', 'quoted in'],
    ['OSCOLA 4', 'quoted in'],
    ['Bluebook 21', '(quoting'],
    ['IEEE', '[1]'],
    ['Vancouver', '(1)'],
    ['GOST R 7.0.5 (ГОСТ Р 7.0.5)', 'Цит. по:'],
  ] as const) {
    await chooseStyle(page, style);
    await expect(preview).toContainText(phrase);
    await expect(preview).toContainText('complete fabrication');
    await expect(preview).toContainText('International Business Times');
  }
});

test('the list is ordered and grouped by speaker, source or date', async ({ page, api }) => {
  const [trump, lavrov] = await Promise.all(
    ['Donald Trump', 'Sergei Lavrov'].map(async (text) => {
      const [row] = await api.speakers.list({ text, limit: 1 });
      return row?.id ?? 0;
    }),
  );
  for (const [text, speakerId, saidOn] of [
    ['First words', trump ?? 0, '2021-03-01'],
    ['Second words', lavrov ?? 0, '2019-03-01'],
  ] as const) {
    await api.quotes.add({ text, saidOn, tags: ['ordered'], attributions: [{ speakerId }] });
  }
  await filtersOf(page).getByRole('checkbox', { name: 'ordered 2' }).check();
  await expectFound(page, 2);
  const dialog = await cite(page);
  const preview = previewOf(page);
  const entries = preview.locator('ol').getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('First words');
  await dialog.getByLabel('Order').selectOption('By date');
  await expect(entries.first()).toContainText('Second words');
  await dialog.getByLabel('Groups').selectOption('By speaker');
  await expect(preview.getByRole('heading', { level: 3 }).first()).toContainText(/Lavrov|Trump/u);
  const groups = preview.getByRole('region');
  await expect(groups.filter({ hasText: 'Second words' })).toContainText('Lavrov');
  await dialog.getByLabel('Groups').selectOption('By year');
  await expect(preview.getByRole('heading', { name: '2019' })).toBeVisible();
  await dialog.getByLabel('Groups').selectOption('No groups');
  await dialog.getByLabel('Order').selectOption('By speaker');
  await expect(entries.first()).toContainText('Second words');
});

test('quotes that are chosen are cited, the one that is open, and a collection', async ({
  page,
  api,
}) => {
  await rowsOf(page).first().click();
  await rowsOf(page)
    .nth(2)
    .click({ modifiers: ['Control'] });
  const dialog = await cite(page);
  await expect(dialog).toHaveAccessibleName('Cite 2 quotes');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await rowsOf(page).first().click();
  await paneOf(page).getByRole('button', { name: 'Citation of this quote' }).click();
  await expect(dialog).toHaveAccessibleName('Cite 1 quote');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const { id } = await api.collections.add({ name: 'For chapter two' });
  await api.collections.put({
    id,
    quoteIds: await api.quotes.ids({ query: { text: 'closer than ever' } }),
  });
  await page.getByRole('treeitem', { name: 'For chapter two, 2 quotes' }).click();
  await expectFound(page, 2);
  await cite(page);
  await expect(dialog).toHaveAccessibleName('Cite 2 quotes');
  await expect(previewOf(page)).toContainText('closer than ever');
});

test('what is missing for a citation is said beside it', async ({ page, api }) => {
  await api.quotes.add({ text: 'Words from nowhere' });
  await searchOf(page).fill('nowhere');
  await expectFound(page, 1);
  await cite(page);
  const entry = previewOf(page).locator('ol').getByRole('listitem');
  await expect(entry).toContainText(/source/iu);
});

test('a list is copied as formatted text, and as Markdown for plain fields', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await searchOf(page).fill('fabrication');
  await expectFound(page, 1);
  const dialog = await cite(page);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  expect(copied.html).toContain('complete fabrication');
  expect(copied.html).toMatch(/<(?:i|em)>International Business Times<\/(?:i|em)>/u);
  expect(copied.plain).toContain('*International Business Times*');
});
