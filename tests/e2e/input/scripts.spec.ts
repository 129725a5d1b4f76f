import { expect, test } from '../support/fixtures.ts';
import { listOf, paneOf, rowsOf } from '../support/window.ts';

const HEBREW = 'שלום עולם (2026)';

test('what runs from right to left does so where it is shown and edited', async ({ page, api }) => {
  await api.quotes.add({
    text: HEBREW,
    saidOn: '2026-02-01',
    note: HEBREW,
    attributions: [{ newSpeaker: 'יצחק רבין' }],
    tags: ['שלום'],
  });
  const row = rowsOf(page).first();
  await expect(row).toContainText(HEBREW);
  const directionOf = (element: Element) => getComputedStyle(element).direction;
  expect(await row.locator('p').first().evaluate(directionOf)).toBe('rtl');
  expect(await row.getByText('יצחק רבין').evaluate(directionOf)).toBe('rtl');
  await row.click();
  const pane = paneOf(page);
  const wording = pane.getByRole('button', { name: `Wording: ${HEBREW}` });
  await wording.click();
  const field = pane.getByRole('textbox', { name: 'Wording' });
  expect(await field.evaluate(directionOf)).toBe('rtl');
  await field.fill('From the left');
  expect(await field.evaluate(directionOf)).toBe('ltr');
  await field.press('Escape');
});

test('marks that combine, joined emoji and marks of direction come back as they went in', async ({
  page,
  api,
}) => {
  const text = 'Z\u0351\u036Balgo e\u0301 👩‍👩‍👧‍👦 🏳️‍🌈 \u202Ereversed';
  await listOf(page).focus();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New quote' });
  await dialog.getByLabel('Wording').fill(text);
  await dialog.getByLabel('Said on').fill('2026-02-01');
  await dialog.getByRole('button', { name: 'Keep the quote' }).click();
  await expect(dialog).toBeHidden();
  await expect(rowsOf(page).first()).toContainText(text);
  const [id = 0] = await api.quotes.ids({ query: { text: 'zalgo' } });
  expect((await api.quotes.get({ id })).text).toBe(text);
});

test('a control character is refused at its field, and what was written stays', async ({
  page,
}) => {
  await rowsOf(page).first().click();
  const pane = paneOf(page);
  await pane.getByRole('button', { name: /^To whom:/u }).click();
  const field = pane.getByRole('textbox', { name: 'To whom' });
  for (const [written, reason] of [
    ['the\u0007press', 'No line breaks or control characters here'],
    ['the press \uD83D', 'Contains half a character'],
    ['x'.repeat(2001), 'At most 2,000 characters fit here. These are 2,001.'],
  ] as const) {
    await field.evaluate((element, value) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(element, value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, written);
    await field.press('Enter');
    await expect(pane).toContainText(reason);
    await expect(field).toHaveValue(written);
  }
  await field.fill('the press');
  await field.press('Enter');
  await expect(pane.getByRole('button', { name: 'To whom: the press' })).toBeVisible();
});
