import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, listOf, paneOf, rowsOf, searchOf } from '../support/window.ts';

const TOO_LONG = 'x'.repeat(2001);
const MEGABYTE = 'x'.repeat(1_000_000);
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(30);

/** What is pasted comes in at once. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.insertText(text);
}

/** The window answers: a frame is drawn, and a key is heard, within the time. */
async function expectAwake(page: Page): Promise<void> {
  const drawn = page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await Promise.race([
    drawn,
    page.waitForTimeout(5000).then(() => {
      throw new Error('The window does not answer.');
    }),
  ]);
}

async function openNewQuote(page: Page): Promise<Locator> {
  await listOf(page).focus();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await dialog.waitFor();
  return dialog;
}

test('a name that is too long is refused at its field, and the rest stays', async ({
  page,
  api,
}) => {
  const dialog = await openNewQuote(page);
  await dialog.getByLabel('Wording').fill('The sea does not wait');
  await dialog.getByLabel('Said on').fill('44 BC');
  const speaker = dialog.getByRole('textbox', { name: 'Said by' });
  await paste(speaker, TOO_LONG);
  await expect(dialog).toContainText('At most 2,000 characters fit here. These are 2,001.');
  await expect(page.getByRole('option', { name: /^New speaker/u })).toBeHidden();
  await speaker.fill('Ines Calder');
  await page.getByRole('option', { name: 'New speaker “Ines Calder”' }).click();
  await dialog.getByLabel('Paragraph').fill(TOO_LONG);
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(dialog).toContainText('Choose the source of which this is a paragraph.');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Harbour minutes');
  await page.getByRole('option', { name: 'New source “Harbour minutes”' }).click();
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(dialog).toContainText('At most 200 characters, on one line.');
  await expect(dialog.getByLabel('Paragraph')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('Wording')).toHaveValue('The sea does not wait');
  await expect(dialog.getByLabel('Said on')).toHaveValue('44 BC');
  await dialog.getByLabel('Paragraph').fill('4');
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(dialog).toBeHidden();
  const [id = 0] = await api.quotes.ids({ query: { text: 'sea' } });
  expect(await api.quotes.get({ id })).toMatchObject({
    saidOn: '-0043',
    attributions: [{ speaker: 'Ines Calder' }],
  });
});

test('a megabyte in a line is refused there, and the window goes on', async ({ page }) => {
  const dialog = await openNewQuote(page);
  for (const name of ['Said by', 'Source']) {
    const field = dialog.getByRole('textbox', { name });
    await paste(field, MEGABYTE);
    await expectAwake(page);
    await expect(dialog).toContainText('These are 1,000,000.');
    await field.fill('');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await paste(searchOf(page), MEGABYTE);
  await expectAwake(page);
  await page.getByRole('button', { name: 'Clear the search' }).first().click();
  await expectFound(page, 23);
});

test.describe('a wording of a megabyte', () => {
  // The browser tells of every refusal.
  test.use({ tolerated: /413/u });

  test('is told where it is more than goes over, and kept where it is less', async ({
    page,
    api,
  }) => {
    const dialog = await openNewQuote(page);
    const wording = dialog.getByLabel('Wording');
    await paste(wording, 'слово '.repeat(160_000));
    await dialog.getByRole('button', { name: 'Keep the quote' }).click();
    await expect(wording).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog).toContainText('This is too long to send: at most 1 MB goes over at once.');
    const text = 'word '.repeat(180_000);
    await wording.fill(text);
    await expectAwake(page);
    await dialog.getByRole('button', { name: 'Keep the quote' }).click();
    await expect(dialog).toBeHidden();
    await expectFound(page, 24);
    const [id = 0] = await api.quotes.ids({ query: { text: 'word', order: 'added' } });
    expect((await api.quotes.get({ id })).text).toHaveLength(text.length);
  });
});

test('long words without a break stay inside their place', async ({ page, api }) => {
  const { id: speakerId } = await api.speakers.add({
    display: UNBROKEN.slice(0, 1000),
    roles: [{ title: UNBROKEN.slice(0, 500) }],
  });
  await api.quotes.add({
    text: UNBROKEN,
    saidOn: '2026-02-01',
    note: UNBROKEN,
    addressee: UNBROKEN.slice(0, 500),
    attributions: [{ speakerId }],
    attestations: [{ newSource: UNBROKEN.slice(0, 1000), exact: `${UNBROKEN}.` }],
    tags: [UNBROKEN.slice(0, 300)],
  });
  await api.collections.add({ name: UNBROKEN.slice(0, 300) });
  for (const [width, height] of [
    [1280, 800],
    [900, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(rowsOf(page).first()).toContainText('Donau');
    await listOf(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(paneOf(page)).toContainText('Donau');
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('aside, nav, main, [role=listbox]')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.id || element.tagName),
    );
    expect(wide, `wider than their place at ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
