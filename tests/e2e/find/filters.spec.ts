import { expect, test } from '../support/fixtures.ts';
import { expectFound, filtersOf, rowsOf, searchOf, tabTo } from '../support/window.ts';

test('a filter narrows the list, and the others count what is left', async ({ page }) => {
  const filters = filtersOf(page);
  await filters.getByRole('checkbox', { name: 'Donald Trump 9' }).check();
  await expectFound(page, 9);
  await expect(filters.getByRole('checkbox', { name: 'Direct 9' })).toBeVisible();
  await expect(filters.getByRole('checkbox', { name: 'Indirect 0' })).toBeVisible();
  // Within one filter the values are alternatives, so their counts stay.
  await expect(filters.getByRole('checkbox', { name: 'Volodymyr Zelensky 5' })).toBeVisible();
  await filters.getByRole('checkbox', { name: 'Volodymyr Zelensky 5' }).check();
  await expectFound(page, 14);
  await filters.getByRole('checkbox', { name: 'Paraphrase 3' }).check();
  await expectFound(page, 3);
  await filters.getByRole('checkbox', { name: 'denial 1' }).check();
  await expectFound(page, 1);
  await expect(rowsOf(page)).toContainText('The accusations are false');
});

test('every filter that is set stands above the list and can be taken away there', async ({
  page,
}) => {
  const filters = filtersOf(page);
  await filters.getByRole('checkbox', { name: /^Yuri Ushakov/u }).check();
  await filters.getByRole('checkbox', { name: /^Direct/u }).check();
  await expectFound(page, 1);
  const chips = page.getByRole('list', { name: 'Filters that are set' });
  await chips.getByRole('button', { name: 'Remove the filter Kind Direct' }).click();
  await expectFound(page, 2);
  await chips.getByRole('button', { name: 'Remove the filter Speaker Yuri Ushakov' }).click();
  await expectFound(page, 23);
  await expect(chips).toBeHidden();
});

test('values beyond the first few are behind "more", where an alias finds them too', async ({
  page,
}) => {
  const filters = filtersOf(page);
  await filters.getByRole('button', { name: 'More of Speaker' }).click();
  await filters.getByLabel('Find a value of Speaker').fill('bacon');
  await filters.getByRole('checkbox', { name: 'Don Bacon 1' }).check();
  await expectFound(page, 1);
  await expect(rowsOf(page)).toContainText('Trump appears to side with Russia');
});

test('a collection is a filter, and so is every source', async ({ page, api }) => {
  const { id } = await api.collections.add({ name: 'For chapter two' });
  const found = await api.quotes.ids({ query: { text: 'angry' } });
  await api.collections.put({ id, quoteIds: found });
  await page.getByRole('treeitem', { name: 'For chapter two, 2 quotes' }).click();
  await expectFound(page, 2);
  await page.getByRole('button', { name: 'All quotes' }).click();
  await expectFound(page, 23);
  await filtersOf(page)
    .getByRole('checkbox', { name: /^Trump Furious/u })
    .check();
  await expectFound(page, 23);
});

test.describe('among quotes of three years', () => {
  test.use({ library: 0 });

  test.beforeEach(async ({ api }) => {
    for (const saidOn of ['2021-05-01', '2023-01-31', '2023-12', '2025']) {
      await api.quotes.add({ text: `Said in ${saidOn}`, saidOn });
    }
  });

  test('dates from and to narrow the list, both included', async ({ page }) => {
    const filters = filtersOf(page);
    await filters.getByLabel('Said from').fill('2023-01-31');
    await page.keyboard.press('Enter');
    await expectFound(page, 3);
    await filters.getByLabel('Said to').fill('2023');
    await page.keyboard.press('Enter');
    await expectFound(page, 2);
    const chip = page.getByRole('button', { name: 'Remove the filter Said 31 Jan 2023 – 2023' });
    await chip.click();
    await expectFound(page, 4);
  });

  test('a day that is none is refused where it is typed', async ({ page }) => {
    await filtersOf(page).getByLabel('Said from').fill('last week');
    await page.keyboard.press('Enter');
    await expect(filtersOf(page)).toContainText('Write 2025, 2025-12 or 2025-12-29');
    await expectFound(page, 4);
  });
});

test('where nothing is found, what stands in the way is named and goes with a click', async ({
  page,
}) => {
  await searchOf(page).fill('fabrication');
  await filtersOf(page)
    .getByRole('checkbox', { name: /^Volodymyr Zelensky/u })
    .check();
  await searchOf(page).fill('ushakov');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page
    .getByRole('button', { name: 'Without speaker “Volodymyr Zelensky”: 2 quotes' })
    .click();
  await expectFound(page, 2);
  await searchOf(page).fill('zzzz');
  await page
    .getByRole('list', { name: 'Ways to find something' })
    .getByRole('button', { name: 'Clear the search' })
    .click();
  await expectFound(page, 23);
});

test('by keyboard a filter is set, and taken away at its chip', async ({ page }) => {
  await tabTo(page, filtersOf(page).getByRole('checkbox', { name: /^Sergei Lavrov/u }));
  await page.keyboard.press('Space');
  await expectFound(page, 1);
  await tabTo(page, page.getByRole('button', { name: 'Remove the filter Speaker Sergei Lavrov' }));
  await page.keyboard.press('Enter');
  await expectFound(page, 23);
});
