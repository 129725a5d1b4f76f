import { expect, test } from '../support/fixtures.ts';
import { addPlaces, openPlaces, placeOf } from '../support/places.ts';
import { noticesOf, paneOf } from '../support/window.ts';

const SOURCE = 'Evening briefing';

test('who passed it on is added, named how, moved, removed and saved with the mouse', async ({
  page,
  api,
}) => {
  const { quoteId } = await addPlaces(api);
  await openPlaces(page);
  await page.getByRole('button', { name: `More for the place in ${SOURCE}` }).click();
  await page.getByRole('menuitem', { name: 'Who passed it on…' }).click();
  const form = paneOf(page).getByRole('form', { name: 'Who passed it on' });
  const chips = form.getByRole('listitem');
  await form.getByRole('textbox', { name: 'Who told the source' }).fill('Ushak');
  await page.getByRole('option', { name: /^Yuri Ushakov/u }).click();
  await form.getByRole('textbox', { name: 'Who told them' }).fill('a port official');
  await page.getByRole('option', { name: /not kept as a speaker/u }).click();
  await form.getByRole('textbox', { name: 'Who told them' }).fill('Trump');
  await page.getByRole('option', { name: /^Donald Trump/u }).click();
  await expect(chips).toHaveCount(3);
  await form.getByLabel('How Yuri Ushakov passed it on').click();
  await page.getByRole('option', { name: 'reports' }).click();
  await expect(form.getByRole('status')).toHaveText(
    '“Evening briefing” reports that Yuri Ushakov reports that a port official said that Donald Trump said that Ines Okafor said this.',
  );
  await chips.nth(2).dragTo(chips.nth(0));
  await expect(chips.first()).toContainText('Donald Trump');
  await form.getByRole('button', { name: 'Remove a port official' }).click();
  await expect(chips).toHaveCount(2);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  const sentence =
    '“Evening briefing” reports that Donald Trump said that Yuri Ushakov reports that Ines Okafor said this.';
  await expect(placeOf(page, SOURCE)).toContainText(sentence);
  const { hops } = (await api.quotes.get({ id: quoteId })).attestations[0] ?? {};
  expect(hops).toMatchObject([
    { name: 'Donald Trump', verb: null },
    { name: 'Yuri Ushakov', verb: 'reports' },
  ]);
  await noticesOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(placeOf(page, SOURCE)).not.toContainText('reports that');
});

test('a chain is told by the citation', async ({ page, api }) => {
  const { quoteId } = await addPlaces(api);
  const { id = 0 } = (await api.quotes.get({ id: quoteId })).attestations[0] ?? {};
  const hops = [
    { speakerId: null, name: 'Ushakov', verb: 'said' },
    { speakerId: null, name: 'Trump', verb: 'told' },
  ];
  await api.attestations.edit({ id, changes: { hops } });
  await openPlaces(page);
  await page.getByRole('button', { name: 'Citation of this quote' }).click();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(
    '(Okafor, as told by Trump to Ushakov, as cited in',
  );
});
