import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { openBridge, queueOf } from '../support/review.ts';
import { expectSpeaker, speakerPageOf } from '../speakers/speaker-page.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  filtersOf,
  listOf,
  noticesOf,
  paneOf,
  rowsOf,
  searchOf,
} from '../support/window.ts';

test.describe.configure({ timeout: 120_000 });

test('axe finds nothing in the list, its filters, its marks, its pane and its notices', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await expect(paneOf(page)).toContainText('Said by');
  await expectNoFindings(page, 'list with the pane');
  const [tag] = await api.tags.list();
  await api.tags.edit({ id: tag?.id ?? 0, colour: 'yellow' });
  await searchOf(page).fill('drone');
  await filtersOf(page)
    .getByRole('checkbox', { name: /^Donald Trump/u })
    .check();
  await filtersOf(page).getByRole('button', { name: 'More of Speaker' }).click();
  await expect(rowsOf(page).locator('mark').first()).toBeVisible();
  await expectNoFindings(page, 'search with a filter');
  await listOf(page).focus();
  await page.keyboard.press('Delete');
  await expect(noticesOf(page)).toBeVisible();
  await expectFound(page, 8);
  await page.keyboard.press('Control+a');
  await expect(paneOf(page)).toContainText('chosen');
  await expectNoFindings(page, 'several chosen, and a notice');
  await searchOf(page).fill('zzzz');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await expectNoFindings(page, 'nothing found');
});

test('axe finds nothing where a wording is quoted, and beside its original', async ({
  page,
  api,
}) => {
  const { id } = await api.quotes.add({ text: 'We will surely not leave', language: 'en' });
  await api.quotes.edit({
    id,
    changes: {
      segments: [
        { type: 'said', text: 'We ' },
        { type: 'omitted', text: 'will' },
        { type: 'inserted', text: 'all' },
        { type: 'emphasis', text: ' surely', by: 'me' },
        { type: 'sic', text: ' not' },
        { type: 'omitted', text: ' leave' },
      ],
    },
  });
  await searchOf(page).fill('surely');
  const pane = paneOf(page);
  await expect(pane).toContainText('[emphasis added]');
  await pane.getByRole('button', { name: 'Add the original…' }).click();
  await expectNoFindings(page, 'form of the original');
  await api.translations.addOriginal({ id, text: 'Ми не підемо', language: 'uk' });
  await expect(pane.getByRole('region', { name: 'Original' })).toBeVisible();
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await pane.getByRole('button', { name: 'Show what is left out' }).click();
  await expectNoFindings(page, 'wording beside its original');
  await pane.getByRole('button', { name: 'Quote as…' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('i');
  await expectNoFindings(page, 'wording word by word');
});

test('axe finds nothing in the pane while its fields are edited', async ({ page }) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Show the history' }).click();
  await pane.getByRole('button', { name: /^Change who said it/u }).click();
  await pane.getByRole('button', { name: 'Add a place' }).click();
  await pane.getByRole('button', { name: 'Add page, paragraph…' }).click();
  await expectNoFindings(page, 'who said it, and a place');
  await pane.getByRole('button', { name: /^Said on/u }).click();
  await page.keyboard.type('last week');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('textbox', { name: 'Said on' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expectNoFindings(page, 'a refused date');
});

test('axe finds nothing in a review, whatever it is about', async ({ page, api }) => {
  await openBridge(page, api);
  await page.keyboard.press('Enter');
  await page.keyboard.press('x');
  await expect(queueOf(page).locator('[data-state="dropped"]')).toHaveCount(1);
  await expectNoFindings(page, 'review');
  await page.keyboard.press('e');
  await expectNoFindings(page, 'bounds of a proposal');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Speaker' })).toBeFocused();
  await expectNoFindings(page, 'speaker of a proposal');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('Shift+ArrowRight');
  await expectNoFindings(page, 'words that are selected');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoFindings(page, 'the question before the end');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('list', { name: 'Articles under review' })).toBeVisible();
  await expectNoFindings(page, 'review queue');
});

test('axe finds nothing on the page of a speaker, with its bars and its table', async ({
  page,
}) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  await expectSpeaker(page, 'Volodymyr Zelensky');
  await expect(speakerPageOf(page)).toContainText('denies Sergei Lavrov');
  await expectNoFindings(page, 'page of a speaker');
  await speakerPageOf(page).getByRole('button', { name: 'As a table' }).click();
  await expectNoFindings(page, 'page of a speaker with a table');
  await page.setViewportSize({ width: 900, height: 700 });
  await expectNoFindings(page, 'narrow page of a speaker');
});

test('axe finds nothing in an empty library, in its trash and in its queue', async ({ page }) => {
  await listOf(page).focus();
  await page.keyboard.press('Delete');
  await expectFound(page, 22);
  await page.getByRole('button', { name: 'Trash 1' }).click();
  await expect(page.getByRole('region', { name: 'Trash' })).toBeVisible();
  await expectNoFindings(page, 'trash');
  await page.getByRole('button', { name: 'Review queue' }).click();
  await expectNoFindings(page, 'empty review queue');
  await page.getByRole('button', { name: 'All quotes' }).click();
  await chooseInLibraryMenu(page, 'Remove the sample');
  await expect(page.getByRole('button', { name: /^Add the sample/u })).toBeVisible();
  await expectNoFindings(page, 'empty library');
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 900, height: 700 } });

  test('axe finds nothing in the list, the pane, the review and the citation list', async ({
    page,
    api,
  }) => {
    await expectFound(page, 23);
    await expectNoFindings(page, 'narrow list');
    await rowsOf(page).first().click();
    await expect(paneOf(page)).toBeVisible();
    await expectNoFindings(page, 'narrow pane');
    await page.keyboard.press('Control+Shift+e');
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('as cited in');
    await expectNoFindings(page, 'narrow citation list');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await paneOf(page).getByRole('button', { name: 'Close the quote' }).click();
    await expect(paneOf(page)).toBeHidden();
    const side = page.getByRole('button', { name: 'Places and filters' });
    if (await side.isVisible()) {
      await side.click();
      await expectNoFindings(page, 'narrow places and filters');
    }
    await openBridge(page, api);
    await expectNoFindings(page, 'narrow review');
  });
});
