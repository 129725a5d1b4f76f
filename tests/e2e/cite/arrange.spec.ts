import { chooseStyle } from './support/style.ts';
import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, listOf, searchOf, tabTo } from '../support/window.ts';

const previewOf = (page: Page) => page.getByRole('region', { name: 'Preview' });
const entriesOf = (page: Page) => previewOf(page).locator('ol').getByRole('listitem');
const undoOf = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Undo' });

async function citeThree(page: Page): Promise<Locator> {
  await searchOf(page).fill('trump angry OR "complete fabrication"');
  await expectFound(page, 3);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(entriesOf(page)).toHaveCount(3);
  return page.getByRole('dialog', { name: /^Cite / });
}

test('by keyboard quotes are moved, headed and taken out, and an automatic order is one step back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await citeThree(page);
  const texts = await entriesOf(page).allTextContents();
  const [first = '', second = '', third = ''] = texts;
  await tabTo(page, dialog.getByRole('button', { name: /^Move / }).first());
  await page.keyboard.press('Alt+ArrowDown');
  await expect(entriesOf(page)).toHaveText([second, first, third]);
  await expect(
    entriesOf(page)
      .nth(1)
      .getByRole('button', { name: /^Move / }),
  ).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(entriesOf(page)).toHaveText([second, third, first]);
  await expect(dialog.getByLabel('Order')).toHaveValue('by-hand');

  await dialog.getByRole('button', { name: 'Add heading' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Heading', exact: true })).toBeFocused();
  await page.keyboard.type('In the end');
  await page.keyboard.press('Enter');
  const heading = previewOf(page).getByRole('heading', { name: 'In the end' });
  await expect(heading).toBeVisible();
  await expect(previewOf(page).getByRole('region', { name: 'In the end' })).toContainText(first);
  await expectNoFindings(page, 'a list arranged by hand');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(previewOf(page).getByRole('region', { name: 'In the end' })).toContainText(third);

  await dialog.getByLabel('Title of the list').fill('Chapter 3');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toMatch(/^# Chapter 3\n[^#]*## In the end\n[^#]*#/u);

  await dialog.getByLabel('Order').selectOption('By date');
  await expect(heading).toBeHidden();
  await undoOf(page).click();
  await expect(heading).toBeVisible();
  await expect(entriesOf(page)).toHaveText([second, third, first]);

  await dialog
    .getByRole('button', { name: /^Move / })
    .first()
    .focus();
  await page.keyboard.press('Delete');
  await expect(entriesOf(page)).toHaveText([third, first]);
  await expect(dialog).toHaveAccessibleName('Cite 2 quotes');
  await page.keyboard.press('Control+z');
  await expect(entriesOf(page)).toHaveText([second, third, first]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(listOf(page)).toBeVisible();
});

test('by mouse a quote is dragged to another place, and taken out of the list', async ({
  page,
}) => {
  await citeThree(page);
  const [first = '', second = '', third = ''] = await entriesOf(page).allTextContents();
  await entriesOf(page).first().hover();
  await entriesOf(page)
    .first()
    .getByRole('button', { name: /^Move / })
    .dragTo(entriesOf(page).nth(2), { targetPosition: { x: 20, y: 20 } });
  await expect(entriesOf(page)).toHaveText([second, third, first]);
  await entriesOf(page).nth(1).hover();
  await entriesOf(page)
    .nth(1)
    .getByRole('button', { name: /^Take out / })
    .click();
  await expect(entriesOf(page)).toHaveText([second, first]);
  await undoOf(page).click();
  await undoOf(page).click();
  await expect(entriesOf(page)).toHaveText([first, second, third]);
});

test('a style that has both puts its citations into notes or into the text', async ({ page }) => {
  const dialog = await citeThree(page);
  await expect(dialog.getByRole('radio', { name: 'In notes' })).toHaveCount(0);
  await chooseStyle(page, 'Chicago 18 notes');
  await expect(dialog.getByRole('radio', { name: 'In notes' })).toBeChecked();
  await dialog.getByText('In the text', { exact: true }).click();
  await expect(dialog.getByLabel('Style')).toHaveValue('Chicago 18 author-date');
});

test('an answer that comes late is not shown in place of a newer one', async ({ page }) => {
  const dialog = await citeThree(page);
  const late = Promise.withResolvers<void>();
  await page.route('**/citations/preview', async (route) => {
    if (route.request().postData()?.includes('"year"')) await late.promise;
    // It may have been given up meanwhile.
    await route.continue().catch(() => undefined);
  });
  const headings = previewOf(page).getByRole('heading', { level: 3 });
  await dialog.getByLabel('Groups').selectOption('By year');
  await dialog.getByLabel('Groups').selectOption('By speaker');
  await expect(headings.first()).toHaveText('Volodymyr Zelensky');
  late.resolve();
  await dialog.getByLabel('List of works cited').uncheck();
  await expect(headings).toHaveText(['Volodymyr Zelensky', 'Donald Trump']);
});
