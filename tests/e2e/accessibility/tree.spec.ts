import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  cursorOf,
  expectFound,
  listOf,
  paneOf,
  rowsOf,
  tabTo,
} from '../support/window.ts';

test('the list says how many there are, which one is current, and which are chosen', async ({
  page,
}) => {
  await expectFound(page, 23);
  const list = listOf(page);
  await expect(list).toHaveAttribute('aria-multiselectable', 'true');
  await expect(rowsOf(page).first()).toHaveAttribute('aria-setsize', '23');
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', '3');
  await expect(cursorOf(page)).toHaveAttribute('aria-selected', 'true');
  const id = await cursorOf(page).getAttribute('id');
  await expect(list).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(list).toBeFocused();
});

test('the window has its landmarks, and one heading above the others', async ({ page }) => {
  await expectFound(page, 23);
  await expect(page.getByRole('region', { name: 'Commands' })).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await expect(paneOf(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/u);
});

test('the keyboard goes back to where it was when a dialog or a menu closes', async ({ page }) => {
  await expectFound(page, 23);
  const list = listOf(page);
  await list.focus();
  for (const keys of ['n', '?', 't', 'c', 'Control+Shift+e', 'Control+Shift+n']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog'), keys).toBeVisible();
    await expect(list).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog'), keys).toBeHidden();
    await expect(list, `after ${keys}`).toBeFocused();
  }
  const edit = page.getByRole('button', { name: 'Edit Donald Trump' });
  await tabTo(page, edit);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(edit).toBeFocused();
  // What was chosen in a menu is gone with the menu; the view has the keyboard then.
  await chooseInLibraryMenu(page, 'About Dixit');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a dialog keeps the Tab key inside', async ({ page }) => {
  await expectFound(page, 23);
  await listOf(page).focus();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Wording')).toBeFocused();
  for (let pressed = 0; pressed < 25; pressed++) {
    await page.keyboard.press('Tab');
    const inside = await dialog.evaluate((element) => element.contains(document.activeElement));
    expect(inside).toBe(true);
  }
});

test('what happens is read out: notices are status messages, refusals are alerts', async ({
  page,
}) => {
  await expectFound(page, 23);
  await listOf(page).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status').filter({ hasText: 'moved to the trash' })).toBeVisible();
  const total = page
    .getByRole('search', { name: 'Quotes' })
    .locator('[aria-live="polite"]')
    .filter({ hasText: 'quotes' });
  await expect(total).toHaveText('22 quotes');
});

test('after the last quote of a list goes, the keyboard stays in the list', async ({ page }) => {
  await expectFound(page, 23);
  const list = listOf(page);
  await list.focus();
  await page.keyboard.press('End');
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', '23');
  await page.keyboard.press('Delete');
  await expectFound(page, 22);
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', '22');
  await expect(list).toBeFocused();
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 900, height: 700 } });

  test('Escape leaves the quote that lies over the list, however it was opened', async ({
    page,
  }) => {
    await expectFound(page, 23);
    await rowsOf(page).first().click();
    await expect(paneOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(paneOf(page)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(paneOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(paneOf(page)).toBeHidden();
    await expect(listOf(page)).toBeFocused();
  });
});
