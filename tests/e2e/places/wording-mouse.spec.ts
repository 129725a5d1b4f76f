import { expect, test } from '../support/fixtures.ts';
import { addPlaces, openPlaces, placeOf, WORDING } from '../support/places.ts';
import { chooseInLibraryMenu, cursorOf, noticesOf } from '../support/window.ts';

const STORED = 'Minister rejects claim';

test('each place says how its wording stands in the stored text', async ({ page, api }) => {
  const { quoteId } = await addPlaces(api);
  await openPlaces(page);
  const place = placeOf(page, STORED);
  await expect(placeOf(page, 'Evening briefing')).toContainText('No stored text');
  await expect(placeOf(page, 'Evening briefing')).toContainText('Cited');
  await expect(place).toContainText('But for marks and spaces');
  await expect(place.locator('mark')).toHaveText([
    'We shall not accept this claim',
    'Nobody has shown evidence',
  ]);
  const { id = 0 } = (await api.quotes.get({ id: quoteId })).attestations[1] ?? {};
  for (const [exact, badge, marked] of [
    ['Nobody has shown evidence', 'Word for word', ['Nobody has shown evidence']],
    ['Nobody had shown evidence', '96 % alike', ['Nobody has shown evidence']],
    ['Це повна вигадка і всі знають', '86 % alike', ['Це повна вигадка, і всі це знають']],
    ['The bridge is closed for good', 'Not in the stored text', []],
  ] as const) {
    await api.attestations.edit({ id, changes: { exact } });
    await expect(place).toContainText(badge);
    await expect(place.locator('mark')).toHaveText([...marked]);
  }
});

test('what a place words otherwise is shown word by word, and taken with one click', async ({
  page,
  api,
}) => {
  const { quoteId, sourceId } = await addPlaces(api);
  const exact = 'We will not accept this claim: nobody has shown us evidence.';
  const attestation = { newSource: 'Third report', exact };
  await api.attestations.add({ quoteId, attestation });
  const pane = await openPlaces(page);
  const place = placeOf(page, 'Third report');
  await expect(place.getByRole('deletion').first()).toHaveText(/left out: shall/u);
  await expect(place.getByRole('insertion').first()).toHaveText(/put in: will/u);
  await place.getByRole('button', { name: 'Use this wording' }).click();
  await expect(cursorOf(page)).toContainText('We will not accept this claim');
  await expect(place).toContainText('Cited');
  await expect(place.getByRole('insertion')).toHaveCount(0);
  await expect(placeOf(page, STORED).getByRole('insertion').first()).toHaveText(/put in: shall/u);
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(pane.getByRole('button', { name: /^Wording: We shall not/u })).toBeVisible();
  const quote = await api.quotes.get({ id: quoteId });
  expect(quote.text).toBe(WORDING);
  expect(quote.attestations[1]?.sourceId).toBe(sourceId);
});

test('a place with the same wording is made the one that is cited', async ({ page, api }) => {
  const { quoteId, sourceId } = await addPlaces(api);
  await openPlaces(page);
  await page.getByRole('button', { name: `More for the place in ${STORED}` }).click();
  await page.getByRole('menuitem', { name: 'Cite this place' }).click();
  await expect(placeOf(page, STORED)).toContainText('Cited');
  expect((await api.quotes.get({ id: quoteId })).attestations[0]?.sourceId).toBe(sourceId);
});

test('wordings are checked again: those of a quote, and all with progress', async ({
  page,
  api,
}) => {
  const { quoteId, sourceId } = await addPlaces(api);
  const pane = await openPlaces(page);
  await pane.getByRole('button', { name: 'Check wording' }).click();
  await expect(noticesOf(page)).toContainText('Checked 1 place: nothing has changed.');
  await expect(noticesOf(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
  const missing = { sourceId, exact: 'The bridge is closed for good' };
  await api.attestations.add({ quoteId, attestation: missing });
  await chooseInLibraryMenu(page, 'Check all wordings…');
  await expect(noticesOf(page).last()).toContainText(
    'Checked 2 places: nothing has changed. 1 not in the stored text.',
  );
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a time that is none is refused at its field, with what was typed', async ({ page, api }) => {
  await addPlaces(api);
  const pane = await openPlaces(page);
  await page.getByRole('button', { name: 'More for the place in Evening briefing' }).click();
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  const form = pane.getByRole('form', { name: 'Where it stands' });
  await form.getByRole('combobox', { name: 'Kind of locator' }).selectOption('Time');
  const field = form.getByRole('textbox', { name: 'Time' });
  await field.fill('about noon');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('about noon');
  await expect(form).toContainText('Write minutes and seconds, as 12:30 or 1:02:03.');
  await field.fill('12:30');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(placeOf(page, 'Evening briefing')).toContainText('at 12:30');
  await expect(
    page.getByRole('button', { name: 'More for the place in Evening briefing' }),
  ).toBeFocused();
});
