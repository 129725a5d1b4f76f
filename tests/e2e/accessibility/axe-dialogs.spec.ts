import type { Page } from '@playwright/test';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectSpeaker } from '../speakers/speaker-page.ts';
import { expectFound, listOf } from '../support/window.ts';

test.describe.configure({ timeout: 120_000 });

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Opens each by what leads to it, looks, and closes it with Escape. */
async function lookAt(page: Page, view: string, open: () => Promise<void>): Promise<void> {
  await open();
  await expect(dialogOf(page)).toBeVisible();
  await expectNoFindings(page, view);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
}

const inLibraryMenu = async (page: Page, command: string) => {
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  // Behind its name stands its key, if it has one.
  await page.getByRole('menuitem', { name: new RegExp(`^${command}`, 'u') }).click();
};

test('axe finds nothing in the dialogs of quotes', async ({ page }) => {
  await expectFound(page, 23);
  await listOf(page).focus();
  for (const [view, keys] of [
    ['new quote', 'n'],
    ['tags', 't'],
    ['collections', 'c'],
    ['verification', 'v'],
    ['kind', 'k'],
    ['relate to another quote', 'r'],
    ['the same quote elsewhere', 'd'],
    ['citation list', 'Control+Shift+e'],
    ['new from article', 'Control+Shift+n'],
    ['shortcuts', '?'],
  ] as const) {
    await lookAt(page, view, async () => page.keyboard.press(keys));
  }
  await lookAt(page, 'speaker of quotes', async () => {
    await page.keyboard.press('s');
    await expect(dialogOf(page).getByRole('textbox', { name: 'Speaker' })).toBeFocused();
    await expect(page.getByRole('listbox', { name: 'Speakers' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: 'Speakers' })).toBeHidden();
  });
  await lookAt(page, 'files of a citation list', async () => {
    await page.keyboard.press('Control+Shift+e');
    await dialogOf(page).getByText('BibLaTeX', { exact: true }).click();
    await expect(dialogOf(page).getByRole('region', { name: 'Preview' })).toContainText('@');
  });
});

test('axe finds nothing in the dialogs of the library', async ({ page }) => {
  await expectFound(page, 23);
  await lookAt(page, 'about', async () => inLibraryMenu(page, 'About Dixit'));
  await lookAt(page, 'another library', async () => inLibraryMenu(page, 'Open library…'));
  await lookAt(page, 'recent libraries', async () => inLibraryMenu(page, 'Open recent…'));
  await lookAt(page, 'copy of the library', async () => inLibraryMenu(page, 'Save a copy…'));
});

test('axe finds nothing in the dialogs of speakers, sources and tags', async ({ page }) => {
  await expectFound(page, 23);
  await lookAt(page, 'speakers', async () => inLibraryMenu(page, 'Speakers…'));
  await lookAt(page, 'sources', async () => inLibraryMenu(page, 'Sources…'));
  // As in a library so large that the check is not over yet.
  await page.route('**/attestations/recheckAll', () => undefined);
  await lookAt(page, 'check of all wordings', async () =>
    inLibraryMenu(page, 'Check all wordings…'),
  );
  await lookAt(page, 'the same quotes', async () => inLibraryMenu(page, 'Find the same quotes…'));
  await lookAt(page, 'speaker', async () =>
    page.getByRole('button', { name: 'Edit Donald Trump' }).click(),
  );
  await lookAt(page, 'source', async () =>
    page.getByRole('button', { name: /^Edit Trump Furious/u }).click(),
  );
  await lookAt(page, 'tag', async () =>
    page.getByRole('button', { name: 'Edit peace talks' }).click(),
  );
  await lookAt(page, 'collection', async () =>
    page.getByRole('button', { name: 'New collection' }).click(),
  );
});

test('axe finds nothing in a menu that is open, and in a refused article', async ({ page }) => {
  await expectFound(page, 23);
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNoFindings(page, 'menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNoFindings(page, 'light or dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+n');
  await dialogOf(page).getByLabel('Text of the article').fill('\u0000\u0001 not a text');
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page).getByRole('alert')).toBeVisible();
  await expectNoFindings(page, 'refused article');
});

test('axe finds nothing in the merge and the split of speakers', async ({ page, api }) => {
  await api.speakers.add({ display: 'Lavrov, Sergei', aliases: [{ form: 'Sergey Lavrov' }] });
  await expectFound(page, 23);
  await inLibraryMenu(page, 'Speakers…');
  const list = dialogOf(page);
  await expect(list.getByRole('button', { name: /^Same name/u })).toHaveCount(2);
  await list.getByRole('checkbox', { name: 'Choose Sergei Lavrov' }).check();
  await expectNoFindings(page, 'speakers of the same name');
  await list.getByRole('checkbox', { name: 'Choose Volodymyr Zelensky' }).check();
  await list.getByRole('button', { name: 'Merge 2…' }).click();
  await expect(dialogOf(page).getByRole('group', { name: 'Quotes concerned' })).toBeVisible();
  await expect(dialogOf(page).getByRole('radio', { name: 'Q58217 (Sergei Lavrov)' })).toBeVisible();
  await expectNoFindings(page, 'merge of speakers');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await listOf(page).focus();
  await page.keyboard.press('p');
  await expectSpeaker(page, 'Sergei Lavrov');
  await page.keyboard.press('x');
  const quotes = dialogOf(page).getByRole('listbox', { name: 'Quotes of the speaker' });
  await expect(quotes.getByRole('option')).not.toHaveCount(0);
  await quotes.focus();
  await page.keyboard.press('Space');
  await expect(quotes.getByRole('option', { selected: true })).toHaveCount(1);
  await expectNoFindings(page, 'split of a speaker');
});
