import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { addPlaces, openPlaces, placeOf } from '../support/places.ts';
import { paneOf, tabTo, takeFromMenu } from '../support/window.ts';

const SOURCE = 'Evening briefing';

test('a chain is written, put in order, and changed without a mouse', async ({ page, api }) => {
  const { quoteId } = await addPlaces(api);
  await openPlaces(page);
  await tabTo(page, page.getByRole('button', { name: `More for the place in ${SOURCE}` }));
  await page.keyboard.press('Enter');
  await takeFromMenu(page, 'Who passed it on…');
  const form = paneOf(page).getByRole('form', { name: 'Who passed it on' });
  const field = form.getByRole('textbox', { name: /^Who told/u });
  for (const [typed, option] of [
    ['Ushak', /^Yuri Ushakov/u],
    ['a port official', /not kept as a speaker/u],
    ['Donald', /^Donald Trump/u],
  ] as const) {
    await expect(field).toBeFocused();
    await page.keyboard.type(typed);
    await expect(page.getByRole('option', { name: option })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expectNoFindings(page, 'who passed it on');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(form.getByLabel('How Donald Trump passed it on')).toBeFocused();
  await page.keyboard.type('wrote');
  await page.keyboard.press('Shift+Tab');
  const trump = form.getByRole('button', { name: /^Donald Trump, / });
  await expect(trump).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(trump).toBeFocused();
  await expect(trump).toHaveAccessibleName('Donald Trump, 1 of 3');
  await expect(form.getByRole('status')).toContainText('reports that Donald Trump wrote that Yuri');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(trump).toHaveAccessibleName('Donald Trump, 2 of 3');
  await tabTo(page, form.getByRole('button', { name: /^a port official, / }));
  await page.keyboard.press('Delete');
  await expect(trump).toHaveAccessibleName('Donald Trump, 2 of 2');
  await expect(trump).toBeFocused();
  await tabTo(page, form.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  const change = placeOf(page, SOURCE).getByRole('button', { name: 'Change who passed it on' });
  await expect(page.getByRole('button', { name: `More for the place in ${SOURCE}` })).toBeFocused();
  const { hops } = (await api.quotes.get({ id: quoteId })).attestations[0] ?? {};
  expect(hops).toMatchObject([
    { name: 'Yuri Ushakov', verb: null },
    { name: 'Donald Trump', verb: 'wrote' },
  ]);
  await tabTo(page, change);
  await page.keyboard.press('Enter');
  await expect(form.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(change).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(change).toBeHidden();
});
