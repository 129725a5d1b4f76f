import type { Locator, Page } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, filtersOf, searchOf, tabTo } from '../support/window.ts';

const barsOf = (page: Page): Locator =>
  filtersOf(page).getByRole('listbox', { name: /^Quotes by year/u });
const facetOf = (page: Page, name: string): Locator =>
  filtersOf(page).getByRole('list', { name, exact: true });
const boxOf = (page: Page, name: RegExp): Locator =>
  filtersOf(page).getByRole('checkbox', { name });

/** Goes over the bars with the mouse button down, from the middle of one to that of another. */
async function dragOver(page: Page, from: number, to: number, bars: number): Promise<void> {
  const box = (await barsOf(page).boundingBox())!;
  const at = (bar: number) => box.x + (box.width * (bar + 0.5)) / bars;
  await page.mouse.move(at(from), box.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(to), box.y + 20, { steps: 3 });
  await page.mouse.up();
}

test.describe('years', () => {
  test.use({ library: 0 });

  const fill = async (page: Page, api: Api) => {
    const days = ['2021-05-01', '2023-01-31', '2023-12', '2025', null];
    for (const saidOn of days) await api.quotes.add({ text: `Said in ${saidOn}`, saidOn });
    await expectFound(page, 5);
  };

  test('are bars over which a range is dragged; one is chosen by a click, and let go', async ({
    page,
    api,
  }) => {
    await fill(page, api);
    await expect(barsOf(page).getByRole('option')).toHaveCount(5);
    await expect(filtersOf(page)).toContainText('1 quote without a year.');
    await dragOver(page, 2, 0, 5);
    await expectFound(page, 3);
    await expect(barsOf(page).getByRole('option', { selected: true })).toHaveCount(3);
    await expect(filtersOf(page).getByLabel('Said from')).toHaveValue('2021');
    await expect(filtersOf(page).getByLabel('Said to')).toHaveValue('2023');
    await dragOver(page, 2, 2, 5);
    await expectFound(page, 2);
    await dragOver(page, 2, 2, 5);
    await expectFound(page, 5);
    await dragOver(page, 3, 4, 5);
    await expectFound(page, 1);
    await filtersOf(page).getByRole('button', { name: 'Clear Said' }).click();
    await expectFound(page, 5);
  });

  test('are walked by arrow keys, which with Shift choose a range', async ({ page, api }) => {
    await fill(page, api);
    await tabTo(page, barsOf(page));
    const active = async () => {
      const id = await barsOf(page).getAttribute('aria-activedescendant');
      return page.locator(`[id="${id}"]`).getAttribute('aria-label');
    };
    await page.keyboard.press('Home');
    expect(await active()).toBe('2021: 1 quote');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await active()).toBe('2023: 2 quotes');
    await page.keyboard.press('Enter');
    await expectFound(page, 2);
    await page.keyboard.press('Shift+End');
    await expectFound(page, 3);
    await page.keyboard.press('Shift+ArrowLeft');
    await expectFound(page, 2);
    await page.keyboard.press('Escape');
    await expectFound(page, 5);
  });

  test('are decades where they are many, and tell of BC', async ({ page, api }) => {
    await fill(page, api);
    await api.quotes.add({ text: 'Said long ago', saidOn: '1901' });
    await expect(barsOf(page).getByRole('option').first()).toHaveAccessibleName(
      '1900–1909: 1 quote',
    );
    await api.quotes.add({ text: 'Veni', saidOn: '-0046' });
    await expect(barsOf(page).getByRole('option').first()).toHaveAccessibleName(
      '101 BC–2 BC: 1 quote',
    );
  });
});

test('roles, outlets, languages and collections are filters with live counts', async ({
  page,
  api,
}) => {
  const { id } = await api.collections.add({ name: 'Chapter two' });
  const quoteIds = await api.quotes.ids({ query: { text: 'angry' } });
  await api.collections.put({ id, quoteIds });
  await boxOf(page, /^President of Ukraine 5$/u).check();
  await expectFound(page, 5);
  await boxOf(page, /^President of the United States 9$/u).check();
  await expectFound(page, 14);
  await expect(boxOf(page, /^International Business Times 14$/u)).toBeVisible();
  await expect(boxOf(page, /^English 14$/u)).toBeVisible();
  await boxOf(page, /^Chapter two 2$/u).check();
  await expectFound(page, 2);
  await filtersOf(page).getByRole('button', { name: 'Clear Role' }).click();
  await filtersOf(page).getByRole('button', { name: 'Clear Collection' }).click();
  await expectFound(page, 23);
});

test('what is chosen stands first once the mouse is elsewhere', async ({ page }) => {
  const speakers = facetOf(page, 'Speaker').getByRole('listitem');
  await boxOf(page, /^Sergei Lavrov/u).check();
  await expectFound(page, 1);
  await expect(speakers.first()).toContainText('Donald Trump');
  await page.getByRole('navigation', { name: 'Library' }).hover();
  // The keyboard is still among the values.
  await expect(speakers.first()).toContainText('Donald Trump');
  await searchOf(page).focus();
  await expect(speakers.first()).toContainText('Sergei Lavrov');
});

test('where nothing is found the values stay in place, at zero', async ({ page }) => {
  await expect(facetOf(page, 'Speaker').getByRole('listitem')).toHaveCount(6);
  await searchOf(page).fill('zebra');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await expect(boxOf(page, /^Donald Trump 0$/u)).toBeVisible();
  await expect(facetOf(page, 'Speaker').getByRole('listitem')).toHaveCount(6);
  await expectNoFindings(page, 'nothing found');
});

test('a group that was folded stays so, and says what is chosen in it', async ({ page }) => {
  await boxOf(page, /^Direct/u).check();
  const heading = filtersOf(page).getByRole('button', { name: /^Kind ?, 1 chosen$/u });
  await heading.click();
  await expect(boxOf(page, /^Direct/u)).toBeHidden();
  await page.reload();
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await filtersOf(page).getByRole('button', { name: 'Clear Kind' }).click();
  await expectFound(page, 23);
});

test.describe('among many values', () => {
  test.use({ library: 2000 });

  test('a role or outlet too rare to be counted is looked up', async ({ page, api }) => {
    const { id: sourceId } = await api.sources.add({
      title: 'Once',
      container: 'The Rare Gazette',
    });
    await api.quotes.add({ text: 'Rare words', attestations: [{ sourceId, exact: 'Rare words' }] });
    const filters = filtersOf(page);
    await filters.getByRole('button', { name: 'More of Outlet' }).click();
    await filters.getByLabel('Find a value of Outlet').fill('gazet');
    await filters.getByRole('checkbox', { name: /^The Rare Gazette/u }).check();
    await expectFound(page, 1);
    await expectNoFindings(page, 'filters');
  });
});

test.describe('ways out', () => {
  test('a word or filter is dropped by keyboard, the most fruitful first', async ({ page }) => {
    await boxOf(page, /^Donald Trump/u).check();
    await searchOf(page).fill('angry zebra');
    const ways = page.getByRole('list', { name: 'Ways to find something' });
    await expect(ways.getByRole('button')).toHaveText([
      /^Without “zebra”: \d quotes?$/u,
      'Clear the search',
    ]);
    await tabTo(page, ways.getByRole('button').first());
    await page.keyboard.press('Enter');
    await expect(searchOf(page)).toHaveValue('angry ');
    await expect(searchOf(page)).toBeFocused();
    await expect(page.getByRole('listbox', { name: 'Quotes', exact: true })).toBeVisible();
  });
});
