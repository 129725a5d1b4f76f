import type { Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  listOf,
  searchByKey,
  searchOf,
  tabTo,
  takeFromMenu,
} from '../support/window.ts';

const chipsOf = (page: Page) =>
  page.getByRole('list', { name: 'Fields of the search' }).getByRole('listitem');
const chipOf = (page: Page, name: string) =>
  chipsOf(page).getByRole('button', { name, exact: true });

test('fields are tinted in the text and stand below it as chips, once they are written out', async ({
  page,
}) => {
  await searchOf(page).pressSequentially('speaker:lavrov');
  await expectFound(page, 1);
  await searchOf(page).pressSequentially(' -tag:nonsense drone');
  await expect(chipsOf(page)).toHaveText(['speakerlavrov', 'not tagnonsense']);
  await expectFound(page, 1);
  await expectNoFindings(page, 'fields of the search');
});

test('by mouse a chip is removed, excluded, and edited in the text', async ({ page }) => {
  const search = searchOf(page);
  await search.fill('speaker:zelensky kind:direct ');
  await expectFound(page, 2);
  await page.getByRole('button', { name: 'Remove kind direct from the search' }).click();
  await expect(search).toHaveValue('speaker:zelensky ');
  await expectFound(page, 5);
  await chipOf(page, 'speaker zelensky').click();
  await page.getByRole('menuitem', { name: 'Exclude' }).click();
  await expect(search).toHaveValue('-speaker:zelensky ');
  await expectFound(page, 18);
  await chipOf(page, 'not speaker zelensky').click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(search).toBeFocused();
  await page.keyboard.type('trump');
  await expect(search).toHaveValue('-speaker:trump ');
  await expectFound(page, 14);
});

test('by keyboard a chip is reached, excluded, edited and removed', async ({ page }) => {
  await searchByKey(page, 'kind:direct speaker:zelensky');
  await tabTo(page, chipOf(page, 'kind direct'), 3);
  await page.keyboard.press('ArrowRight');
  await expect(chipOf(page, 'speaker zelensky')).toBeFocused();
  await page.keyboard.press('n');
  await expect(searchOf(page)).toHaveValue('kind:direct -speaker:zelensky');
  await expect(chipOf(page, 'not speaker zelensky')).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Зеленський');
  await expect(searchOf(page)).toHaveValue('kind:direct speaker:Зеленський');
  await expectFound(page, 2);
  await tabTo(page, chipOf(page, 'speaker Зеленський'), 3);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(searchOf(page)).toHaveValue('speaker:Зеленський');
  await expect(chipOf(page, 'speaker Зеленський')).toBeFocused();
  await expectFound(page, 5);
  await page.keyboard.press('Space');
  await takeFromMenu(page, 'Remove');
  await expect(searchOf(page)).toBeFocused();
  await expectFound(page, 23);
});

test('what is not understood is said, once it is written out', async ({ page }) => {
  const head = page.getByRole('search', { name: 'Quotes' });
  const remark = head.getByText('There is no field foo: it is searched as words.');
  await searchOf(page).pressSequentially('drone foo:bar');
  await expect(remark).toBeVisible();
  await expect(head).toContainText('“foo:bar”');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await expectNoFindings(page, 'remark on the search');
  await searchOf(page).fill('kind:spoken ');
  await expect(head).toContainText('“kind:spoken” is searched as words.');
  await searchOf(page).fill('drone 10:30 https://example.org/a:b');
  await expect(remark).toBeHidden();
});

test('the language of the search is explained, and its examples can be tried', async ({ page }) => {
  await page.getByRole('button', { name: 'How to search' }).click();
  const dialog = page.getByRole('dialog', { name: 'How to search' });
  await expect(dialog.getByRole('table')).toHaveCount(2);
  await expectNoFindings(page, 'how to search');
  await dialog.getByRole('button', { name: 'Try speaker:Lavrov', exact: true }).click();
  await expect(searchOf(page)).toHaveValue('speaker:Lavrov');
  await expect(searchOf(page)).toBeFocused();
  await expectFound(page, 1);
  await chooseInLibraryMenu(page, 'How to search');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await searchByKey(page, '');
  await page.keyboard.press('F1');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(searchOf(page)).toBeFocused();
  await searchOf(page).fill('');
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(searchOf(page)).toHaveValue('');
});

test('what is typed stays under the caret, however fast', async ({ page }) => {
  const text = 'speaker:zelensky (drone* OR "peace talks") -kind:paraphrase';
  await searchByKey(page, text);
  await expect(searchOf(page)).toHaveValue(text);
  for (let pressed = 0; pressed < 10; pressed++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('dir');
  await expect(searchOf(page)).toHaveValue(text.replace('paraphrase', 'dirparaphrase'));
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
});

const suggestionsOf = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });

test('fields and values are suggested, and taken with the mouse or with keys', async ({ page }) => {
  const search = searchOf(page);
  await search.pressSequentially('spea');
  await expect(suggestionsOf(page).getByRole('option')).toContainText(['speaker:']);
  await page.keyboard.press('ArrowDown');
  await expect(search).toHaveAttribute('aria-activedescendant', /suggestion-0$/u);
  await expectNoFindings(page, 'suggestions');
  await page.keyboard.press('Tab');
  await expect(search).toHaveValue('speaker:');
  await expect(search).toBeFocused();
  await page.keyboard.type('зелен');
  await expect(suggestionsOf(page).getByRole('option')).toHaveText(/Volodymyr Zelensky.*5/u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('speaker:"Volodymyr Zelensky" ');
  await expect(suggestionsOf(page)).toBeHidden();
  await expectFound(page, 5);
  await page.keyboard.type('tag:secur');
  await suggestionsOf(page).getByRole('option', { name: 'security guarantees' }).click();
  await expect(search).toHaveValue('speaker:"Volodymyr Zelensky" tag:"security guarantees" ');
  await expect(search).toBeFocused();
  await expect(chipsOf(page)).toHaveCount(2);
});

test('suggestions are not in the way: Escape closes them, and Enter leads to the list', async ({
  page,
}) => {
  const search = searchOf(page);
  await search.pressSequentially('zelen');
  await expect(suggestionsOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(suggestionsOf(page)).toBeHidden();
  await expect(search).toHaveValue('zelen');
  await page.keyboard.type('s');
  await expect(suggestionsOf(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(listOf(page)).toBeFocused();
  await expect(search).toHaveValue('zelens');
  await expectFound(page, 5);
});

test('an unknown word is asked back, and one key takes what it may have been', async ({ page }) => {
  const head = page.getByRole('search', { name: 'Quotes' });
  await searchOf(page).pressSequentially('zelenksy drone');
  await expect(head).toContainText('Did you mean');
  await expectNoFindings(page, 'did you mean');
  await page.keyboard.press('Control+.');
  await expect(searchOf(page)).toHaveValue(/^zelensky drone\s?$/u);
  await expect(head).not.toContainText('Did you mean');
  await searchOf(page).fill('fabricatoin');
  await head.getByRole('button', { name: 'fabrication' }).click();
  await expect(searchOf(page)).toHaveValue(/^fabrication\s?$/u);
  await expectFound(page, 1);
});

test('in the empty field the searches of before are offered', async ({ page }) => {
  await searchByKey(page, 'lavrov');
  await expectFound(page, 1);
  await page.keyboard.press('Enter');
  // To read one of its quotes is to have meant it.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await searchOf(page).fill('');
  const recent = page.getByRole('listbox', { name: 'Recent searches' });
  await expect(recent.getByRole('option')).toHaveText(['lavrov']);
  await expectNoFindings(page, 'recent searches');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchOf(page)).toHaveValue('lavrov');
  await expectFound(page, 1);
});
