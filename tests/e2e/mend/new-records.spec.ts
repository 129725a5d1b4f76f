import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  filtersOf,
  listOf,
  paneOf,
  rowsOf,
  searchOf,
  tabTo,
} from '../support/window.ts';

test('a quote is written by hand, with a new speaker and a new source', async ({ page, api }) => {
  await page.getByRole('button', { name: 'New quote', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await dialog.getByLabel('Wording').fill('The sea does not wait');
  await dialog.getByRole('textbox', { name: 'Said by' }).fill('Ines Calder');
  await page.getByRole('option', { name: 'New speaker “Ines Calder”' }).click();
  await dialog.getByLabel('Said on').fill('2026-01-05');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Harbour minutes');
  await page.getByRole('option', { name: 'New source “Harbour minutes”' }).click();
  await dialog.getByLabel('Paragraph').fill('4');
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(dialog).toBeHidden();
  await expectFound(page, 24);
  await expect(rowsOf(page).first()).toContainText('The sea does not wait');
  const [id = 0] = await api.quotes.ids({ query: { text: 'sea' } });
  expect(await api.quotes.get({ id })).toMatchObject({
    saidOn: '2026-01-05',
    attributions: [{ speaker: 'Ines Calder' }],
    attestations: [{ sourceTitle: 'Harbour minutes', locators: { paragraph: '4' } }],
  });
  await listOf(page).focus();
  await page.keyboard.press('Control+z');
  await expectFound(page, 23);
  expect(await api.library.status(), 'after one step back').toMatchObject({
    speakers: 9,
    sources: 1,
  });
});

test('by keyboard a quote is written for a speaker who is there', async ({ page, api }) => {
  await listOf(page).waitFor();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await expect(dialog.getByLabel('Wording')).toBeFocused();
  await page.keyboard.type('We heard it on the radio');
  await page.keyboard.press('Tab');
  await page.keyboard.type('lavr');
  await expect(page.getByRole('option', { name: /^Sergei Lavrov.*Foreign/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Keep the quote' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectFound(page, 24);
  const [id = 0] = await api.quotes.ids({ query: { text: 'radio' } });
  expect((await api.quotes.get({ id })).attributions).toMatchObject([{ speaker: 'Sergei Lavrov' }]);
});

test('what was typed of speaker and source and not chosen is new, by Tab', async ({
  page,
  api,
}) => {
  await listOf(page).waitFor();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await expect(dialog.getByLabel('Wording')).toBeFocused();
  await page.keyboard.type('The sea does not wait');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ines Calder');
  await page.keyboard.press('Tab');
  await expect(dialog).toContainText('“Ines Calder” becomes a new speaker.');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Source' }));
  await page.keyboard.type('Harbour minutes');
  await page.keyboard.press('Tab');
  await expect(dialog).toContainText('“Harbour minutes” becomes a new source.');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectFound(page, 24);
  const [id = 0] = await api.quotes.ids({ query: { text: 'sea' } });
  expect(await api.quotes.get({ id })).toMatchObject({
    attributions: [{ speaker: 'Ines Calder' }],
    attestations: [{ sourceTitle: 'Harbour minutes', locators: { paragraph: '4' } }],
  });
});

test('what was typed and not chosen is whom and what the library has of that name', async ({
  page,
  api,
}) => {
  const [source] = await api.sources.list({ limit: 1 });
  const speakers = await api.speakers.list({ limit: 99 });
  await page.getByRole('button', { name: 'New quote', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await dialog.getByLabel('Wording').fill('The sea does not wait');
  await dialog.getByRole('textbox', { name: 'Said by' }).fill('sergéi LAVROV');
  await dialog.getByRole('textbox', { name: 'Source' }).fill(source!.title.toUpperCase());
  await expect(dialog).toContainText('In the library: Sergei Lavrov');
  // The field of the source is left only by this.
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(dialog).toBeHidden();
  const [id = 0] = await api.quotes.ids({ query: { text: 'sea' } });
  expect(await api.quotes.get({ id })).toMatchObject({
    attributions: [{ speaker: 'Sergei Lavrov' }],
    attestations: [{ sourceId: source!.id }],
  });
  expect(await api.speakers.list({ limit: 99 })).toHaveLength(speakers.length);
});

test('a speaker is new by Enter, at once, and one that was chosen goes with what is typed over', async ({
  page,
  api,
}) => {
  await page.getByRole('button', { name: 'New quote', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  const speaker = dialog.getByRole('textbox', { name: 'Said by' });
  await dialog.getByLabel('Wording').fill('The sea does not wait');
  await speaker.fill('lavr');
  await page.getByRole('option', { name: 'Sergei Lavrov Foreign' }).click();
  await speaker.fill('Ines Calder');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('“Ines Calder” becomes a new speaker.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const [id = 0] = await api.quotes.ids({ query: { text: 'sea' } });
  expect((await api.quotes.get({ id })).attributions).toMatchObject([{ speaker: 'Ines Calder' }]);
});

test('typed over in an attribution and a place, a name counts as well', async ({ page, api }) => {
  const { id } = await api.quotes.add({
    text: 'The sea does not wait',
    attributions: [{ newSpeaker: 'Ines Calder' }],
    attestations: [{ newSource: 'Harbour minutes', exact: 'The sea does not wait' }],
  });
  await searchOf(page).fill('sea');
  await expectFound(page, 1);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: /^Change who said it/u }).click();
  await pane.getByRole('textbox', { name: 'Speaker' }).fill('sergei lavrov');
  await page.keyboard.press('Tab');
  await expect(pane).toContainText('In the library: Sergei Lavrov');
  await pane.getByRole('button', { name: 'Save' }).click();
  await expect(pane.getByRole('button', { name: 'Sergei Lavrov', exact: true })).toBeVisible();
  await pane.getByRole('button', { name: 'More for the place in Harbour minutes' }).click();
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  const form = pane.getByRole('form', { name: 'Where it stands' });
  await form.getByRole('textbox', { name: 'Source', exact: true }).fill('Harbour log');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  expect(await api.quotes.get({ id })).toMatchObject({
    attributions: [{ speaker: 'Sergei Lavrov' }],
    attestations: [{ sourceTitle: 'Harbour log' }],
  });
});

test('a speaker is made with a role and an alias, and found by it', async ({ page, api }) => {
  await listOf(page).waitFor();
  await chooseInLibraryMenu(page, 'Speakers…');
  await page.getByRole('button', { name: 'New speaker' }).click();
  const dialog = page.getByRole('dialog', { name: 'New speaker' });
  await dialog.getByLabel('Name', { exact: true }).fill('Olena Bondar');
  await dialog.getByRole('button', { name: 'Add role' }).click();
  await dialog.getByLabel('Role', { exact: true }).fill('Spokeswoman');
  await dialog.getByLabel('Organisation', { exact: true }).fill('City Council');
  await dialog.getByRole('button', { name: 'Add alias' }).click();
  await dialog.getByLabel('Alias', { exact: true }).fill('Олена Бондар');
  await dialog.getByLabel('Wikidata').fill('not an id');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('A Wikidata id looks like Q7747');
  await dialog.getByLabel('Wikidata').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const [found] = await api.speakers.list({ text: 'бондар', limit: 1 });
  expect(found).toMatchObject({ display: 'Olena Bondar', role: 'Spokeswoman, City Council' });
});

test('a speaker and a source are changed from the filters, and the list follows', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Edit Sergei Lavrov' }).click();
  const speaker = page.getByRole('dialog', { name: 'Sergei Lavrov' });
  await speaker.getByLabel('Name', { exact: true }).fill('Sergey V. Lavrov');
  await speaker.getByRole('button', { name: 'Save' }).click();
  await expect(rowsOf(page).first()).toContainText('Sergey V. Lavrov');
  await page.getByRole('button', { name: /^Edit Trump Furious/u }).click();
  const source = page.getByRole('dialog', { name: /Trump Furious|^Source$/u });
  await source.getByLabel('Newspaper, site, journal or book').fill('IBT');
  await source.getByLabel('Published').fill('2025-12-30');
  await source.getByRole('button', { name: 'Save' }).click();
  await expect(rowsOf(page).first()).toContainText('IBT, Trump Furious');
});

test('a tag is renamed, and one that is taken is refused', async ({ page }) => {
  await page.getByRole('button', { name: 'Edit peace talks' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tag' });
  await dialog.getByLabel('Name').fill('Denial');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Name').fill('negotiations');
  await dialog.getByLabel('Colour').selectOption('teal');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(filtersOf(page).getByRole('checkbox', { name: 'negotiations 5' })).toBeVisible();
});

test('collections are made inside one another, renamed and removed', async ({ page, api }) => {
  await page.getByRole('button', { name: 'New collection' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Book');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('treeitem', { name: 'Book' }).hover();
  await page.getByRole('button', { name: 'More for Book' }).click();
  await page.getByRole('menuitem', { name: 'New collection inside…' }).click();
  await dialog.getByLabel('Name').fill('Chapter 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: 'Chapter 1, 0 quotes' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Book' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await dialog.getByLabel('Name').fill('Thesis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: 'Thesis, 0 quotes' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Thesis' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('treeitem', { name: 'Chapter 1, 0 quotes' })).toBeHidden();
  expect(await api.collections.list()).toEqual([]);
});
