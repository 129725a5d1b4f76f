import type { Locator, Page } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, noticesOf, tabTo } from '../support/window.ts';

const treeOf = (page: Page): Locator => page.getByRole('tree', { name: 'Collections' });
const rowOf = (page: Page, name: string): Locator =>
  treeOf(page).getByRole('treeitem', { name: new RegExp(`^${name}, \\d`, 'u') });

/** Book with two chapters in it, then Notes and Talk; the first quotes are in chapter one. */
async function arrange(page: Page, api: Api): Promise<void> {
  const { id: book } = await api.collections.add({ name: 'Book' });
  const { id: chapter } = await api.collections.add({ name: 'Chapter 1', parentId: book });
  await api.collections.add({ name: 'Chapter 2', parentId: book });
  await api.collections.add({ name: 'Notes' });
  await api.collections.add({ name: 'Talk' });
  const ids = await api.quotes.ids({ query: {} });
  await api.collections.put({ id: chapter, quoteIds: ids.slice(0, 3) });
  await expect(rowOf(page, 'Talk')).toBeVisible();
}

/** The tree as the library has it: `Book/Chapter 1`. */
async function paths(api: Api): Promise<string[]> {
  const list = await api.collections.list();
  const path = (id: number): string => {
    const { name, parentId } = list.find((each) => each.id === id)!;
    return parentId === null ? name : `${path(parentId)}/${name}`;
  };
  return list.map(({ id }) => path(id));
}

test('a screen reader is told levels, places, what is open and what is chosen', async ({
  page,
  api,
}) => {
  await arrange(page, api);
  await rowOf(page, 'Chapter 1').click();
  await expectFound(page, 3);
  await expect(treeOf(page)).toMatchAriaSnapshot(`
    - tree "Collections":
      - treeitem "Book, 0 quotes" [expanded] [level=1]
      - treeitem "Chapter 1, 3 quotes" [level=2] [selected]
      - treeitem "Chapter 2, 0 quotes" [level=2]
      - treeitem "Notes, 0 quotes" [level=1]
      - treeitem "Talk, 0 quotes" [level=1]
  `);
  await expect(rowOf(page, 'Notes')).toHaveAttribute('aria-posinset', '2');
  await expect(rowOf(page, 'Notes')).toHaveAttribute('aria-setsize', '3');
});

test('by keyboard the tree is walked, opened, closed and searched by letter', async ({
  page,
  api,
}) => {
  await arrange(page, api);
  await tabTo(page, rowOf(page, 'Book'));
  await page.keyboard.press('ArrowLeft');
  await expect(rowOf(page, 'Chapter 1')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'Notes')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(rowOf(page, 'Chapter 1')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(rowOf(page, 'Book')).toBeFocused();
  await page.keyboard.press('t');
  await expect(rowOf(page, 'Talk')).toBeFocused();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expectFound(page, 3);
  // What is closed stays so in the next window.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.reload();
  await expect(rowOf(page, 'Talk')).toBeVisible();
  await expect(rowOf(page, 'Chapter 1')).toBeHidden();
});

test('by keyboard collections are moved, renamed and removed, and all is undone', async ({
  page,
  api,
}) => {
  await arrange(page, api);
  const before = await paths(api);
  await tabTo(page, rowOf(page, 'Book'));
  await page.keyboard.press('End');
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => paths(api))
    .toEqual(['Book', 'Book/Chapter 1', 'Book/Chapter 2', 'Talk', 'Notes']);
  await expect(rowOf(page, 'Talk')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(async () => paths(api))
    .toEqual(['Book', 'Book/Chapter 1', 'Book/Chapter 2', 'Book/Talk', 'Notes']);
  await expect(page.getByText('Talk, in Book, last')).toBeAttached();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => paths(api)).toEqual(before);
  await expect(rowOf(page, 'Talk')).toBeFocused();
  await page.keyboard.press('F2');
  await page.getByRole('dialog').getByLabel('Name').fill('Lecture');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Lecture')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'Lecture')).toBeHidden();
  await expect(rowOf(page, 'Notes')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename…' })).toBeVisible();
  await page.keyboard.press('Escape');
  for (let step = 0; step < 6; step++) await api.history.undo();
  await expect(rowOf(page, 'Talk')).toBeVisible();
  expect(await paths(api)).toEqual(before);
});

/** Waits until the tree on show is the library's, so that a drag begins and ends where it is meant. */
async function expectShown(page: Page, api: Api, expected: string[]): Promise<void> {
  await expect.poll(async () => paths(api)).toEqual(expected);
  const names = expected.map((path) => path.split('/').at(-1)!);
  await expect(treeOf(page).getByRole('treeitem')).toHaveText(
    names.map((name) => new RegExp(`^${name}\\d+$`, 'u')),
  );
}

test('with the mouse a collection is dragged before, into and after others', async ({
  page,
  api,
}) => {
  await arrange(page, api);
  const edge = (y: number) => ({ targetPosition: { x: 90, y } });
  await rowOf(page, 'Talk').dragTo(rowOf(page, 'Book'), edge(2));
  await expectShown(page, api, ['Talk', 'Book', 'Book/Chapter 1', 'Book/Chapter 2', 'Notes']);
  await rowOf(page, 'Notes').dragTo(rowOf(page, 'Talk'), edge(14));
  await expectShown(page, api, ['Talk', 'Talk/Notes', 'Book', 'Book/Chapter 1', 'Book/Chapter 2']);
  await rowOf(page, 'Chapter 1').dragTo(rowOf(page, 'Chapter 2'), edge(26));
  await expectShown(page, api, ['Talk', 'Talk/Notes', 'Book', 'Book/Chapter 2', 'Book/Chapter 1']);
  // Into itself it cannot go.
  await rowOf(page, 'Book').dragTo(rowOf(page, 'Chapter 2'), edge(14));
  await expect.poll(async () => (await paths(api)).at(-1)).toBe('Book/Chapter 1');
  await noticesOf(page).last().getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await paths(api)).at(-1)).toBe('Book/Chapter 2');
});

test('by the menu of a row a collection is moved', async ({ page, api }) => {
  await arrange(page, api);
  await rowOf(page, 'Notes').hover();
  await page.getByRole('button', { name: 'More for Notes' }).click();
  await page.getByRole('menuitem', { name: 'Move into the one above' }).click();
  await expect.poll(async () => paths(api)).toContain('Book/Notes');
  await expectFound(page, 23);
});
