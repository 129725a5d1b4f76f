import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { addPlaces, openPlaces, placeOf } from '../support/places.ts';
import { noticesOf, tabTo, takeFromMenu } from '../support/window.ts';

test('what differs is heard in words, and the wording is taken by keyboard', async ({
  page,
  api,
}) => {
  const { quoteId } = await addPlaces(api);
  const exact = 'We will not accept this claim. Nobody has shown us evidence!';
  await api.attestations.add({ quoteId, attestation: { newSource: 'Third report', exact } });
  await openPlaces(page);
  const place = placeOf(page, 'Third report');
  await expect(place).toMatchAriaSnapshot(`
    - group "Place in Third report":
      - button "Third report"
      - button "More for the place in Third report"
      - paragraph: No stored text
      - paragraph: "Worded here:"
      - paragraph:
        - text: We
        - deletion: "left out: shall"
        - insertion: "put in: will"
        - text: "; then: not accept this claim. Nobody has shown"
        - insertion: "put in: us"
        - text: "; then: evidence"
        - deletion: "left out: ."
        - insertion: "put in: !"
      - button "Use this wording"
  `);
  await expectNoFindings(page, 'a place that words it otherwise');
  const take = place.getByRole('button', { name: 'Use this wording' });
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  await expect(noticesOf(page)).toContainText('The quote has this wording now');
  expect((await api.quotes.get({ id: quoteId })).text).toBe(exact);
  await expect(
    page.getByRole('button', { name: 'More for the place in Third report' }),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(take).toBeVisible();
});

test('of a long wording the parts that are alike are cut short, and shown with Enter', async ({
  page,
  api,
}) => {
  const { quoteId } = await addPlaces(api);
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
  await api.quotes.edit({ id: quoteId, changes: { text: `Nobody evidence ${words.join(' ')}` } });
  const exact = `Nobody evidence ${words.with(200, 'another').join(' ')}`;
  await api.attestations.add({ quoteId, attestation: { newSource: 'Third report', exact } });
  await page.getByRole('combobox', { name: 'Search quotes' }).fill('nobody evidence');
  const place = placeOf(page, 'Third report');
  const show = place.getByRole('button', { name: /^Show \d+ words that are alike$/u });
  await expect(show).toHaveCount(2);
  await expect(place).not.toContainText('word100 ');
  await tabTo(page, show.first());
  await page.keyboard.press('Enter');
  await expect(place).toContainText('word100 ');
  await expect(show).toHaveCount(1);
});

test('right to left a wording keeps its direction', async ({ page, api }) => {
  const { quoteId } = await addPlaces(api);
  await api.quotes.edit({ id: quoteId, changes: { text: 'אין ראיות לכך, nobody evidence' } });
  const exact = 'אין שום ראיות לכך, nobody evidence';
  await api.attestations.add({ quoteId, attestation: { newSource: 'Third report', exact } });
  await page.getByRole('combobox', { name: 'Search quotes' }).fill('nobody evidence');
  const text = placeOf(page, 'Third report').getByText('ראיות').first();
  await expect(text).toHaveCSS('direction', 'rtl');
  await expect(placeOf(page, 'Third report').getByRole('insertion')).toHaveText(/שום/u);
});

test('all wordings are checked by keyboard', async ({ page, api }) => {
  await addPlaces(api);
  await openPlaces(page);
  await tabTo(page, page.getByRole('button', { name: 'Library', exact: true }));
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Check all wordings…');
  await expect(noticesOf(page)).toContainText('Checked 1 place: nothing has changed.');
});

test('a check that takes long is stopped with Escape, and says so', async ({ page, api }) => {
  await addPlaces(api);
  await openPlaces(page);
  // As in a library so large that its check is not over yet.
  await page.route('**/attestations/recheckAll', () => undefined);
  const menu = page.getByRole('button', { name: 'Library', exact: true });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Check all wordings…');
  const dialog = page.getByRole('dialog', { name: 'Checking all wordings' });
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(noticesOf(page)).toContainText('The check is stopped. Nothing was changed.');
  await expect(page.getByRole('main')).toBeFocused();
});
