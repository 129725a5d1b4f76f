import type { Locator, Page, Route } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import { addPlaces, openPlaces, placeOf } from '../support/places.ts';
import { questionOf } from '../support/second-window.ts';
import { expectFound, noticesOf, paneOf, rowsOf, tabTo } from '../support/window.ts';

test.describe('a place of a quote', () => {
  const SOURCE = 'Evening briefing';
  const CHAIN = [{ speakerId: null, name: 'A clerk', verb: 'wrote' }];
  let quoteId: number;
  let id: number;
  const places = async (api: Api) => (await api.quotes.get({ id: quoteId })).attestations;
  const openFor = async (page: Page, command: string, name: string): Promise<Locator> => {
    const pane = await openPlaces(page);
    await page.getByRole('button', { name: `More for the place in ${SOURCE}` }).click();
    await page.getByRole('menuitem', { name: command }).click();
    return pane.getByRole('form', { name });
  };
  const openForm = (page: Page) => openFor(page, 'Edit…', 'Where it stands');
  const openChain = async (page: Page) => {
    const form = await openFor(page, 'Who passed it on…', 'Who passed it on');
    await form.getByRole('textbox', { name: /^Who told/u }).fill('a port official');
    await page.getByRole('option', { name: /not kept as a speaker/u }).click();
    return form;
  };
  const saveIn = (form: Locator) => form.getByRole('button', { name: 'Save' }).click();

  test.beforeEach(async ({ page, api }) => {
    await expectFound(page, 23);
    ({ quoteId } = await addPlaces(api));
    id = (await places(api))[0]?.id ?? 0;
  });

  test('keeps mine of two chains of who passed it on, once both were shown', async ({
    page,
    api,
  }) => {
    const form = await openChain(page);
    await api.attestations.edit({ id, changes: { hops: CHAIN } });
    await saveIn(form);
    await expect(questionOf(page)).toContainText('“Who passed it on”');
    await expect(questionOf(page)).toContainText('A clerk wrote');
    await expect(questionOf(page)).toContainText('a port official');
    expect((await places(api))[0]?.hops).toEqual(CHAIN);
    await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
    await expect(form).toBeHidden();
    expect((await places(api))[0]?.hops).toMatchObject([{ name: 'a port official' }]);
  });

  test('takes theirs of two chains by keyboard, and builds on it', async ({ page, api }) => {
    const form = await openChain(page);
    await api.attestations.edit({ id, changes: { hops: CHAIN } });
    await saveIn(form);
    await tabTo(page, questionOf(page).getByRole('button', { name: 'Take theirs' }));
    await page.keyboard.press('Enter');
    await expect(questionOf(page)).toBeHidden();
    await expect(form.getByRole('listitem')).toContainText(['A clerk']);
    await expect(form.getByRole('button', { name: 'Save' })).toBeFocused();
    await form.getByLabel('How A clerk passed it on').fill('claimed');
    await saveIn(form);
    await expect(form).toBeHidden();
    expect((await places(api))[0]?.hops).toEqual([{ ...CHAIN[0], verb: 'claimed' }]);
  });

  for (const [what, typed, option] of [
    ['a new source', 'Mine', 'New source “Mine”'],
    ['another source', 'Trump Fur', /^Trump Furious/u],
  ] as const) {
    test(`is not given ${what} over the one that was given it elsewhere`, async ({ page, api }) => {
      const form = await openForm(page);
      await form.getByRole('textbox', { name: 'Source', exact: true }).fill(typed);
      await page.getByRole('option', { name: option }).click();
      await api.attestations.edit({ id, changes: { newSource: 'Theirs' } });
      await saveIn(form);
      await expect(questionOf(page)).toContainText('“Source”');
      await expect(questionOf(page)).toContainText('Theirs');
      expect((await places(api))[0]?.sourceTitle).toBe('Theirs');
      await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
      await expect(form).toBeHidden();
      expect((await places(api))[0]?.sourceTitle).toContain(typed);
    });
  }

  test('shows their source once it is taken', async ({ page, api }) => {
    const form = await openForm(page);
    const source = form.getByRole('textbox', { name: 'Source', exact: true });
    await source.fill('Mine');
    // As where the window has not heard of it yet.
    await page.route('**/rpc/quotes/get', () => undefined);
    await api.attestations.edit({ id, changes: { newSource: 'Theirs' } });
    await saveIn(form);
    await questionOf(page).getByRole('button', { name: 'Take theirs' }).click();
    await expect(source).toHaveValue('Theirs');
    await expect(form.getByRole('button', { name: 'Save' })).toBeFocused();
    await saveIn(form);
    await expect(form).toBeHidden();
    expect((await places(api))[0]?.sourceTitle).toBe('Theirs');
  });

  test('is gone over only as it was shown', async ({ page, api }) => {
    const form = await openForm(page);
    await form.getByLabel('Cue').fill('mine');
    await api.attestations.edit({ id, changes: { cue: 'theirs' } });
    await saveIn(form);
    await expect(questionOf(page)).toContainText('theirs');
    await api.attestations.edit({ id, changes: { cue: 'a third' } });
    const [, { id: other } = { id: 0 }] = await places(api);
    await api.attestations.edit({ id: other, changes: { cue: 'a fourth' } });
    await expect(placeOf(page, 'Minister rejects claim')).toContainText('a fourth');
    await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
    await expect(questionOf(page)).toContainText('a third');
    expect((await places(api))[0]?.cue).toBe('a third');
  });

  test('gives its wording to no quote that was just given another', async ({ page, api }) => {
    await api.attestations.edit({ id, changes: { exact: 'We accept no claim.' } });
    await openPlaces(page);
    const theirsFirst = async (route: Route) => {
      await api.quotes.edit({ id: quoteId, changes: { text: 'theirs: nobody has evidence' } });
      await route.continue();
    };
    await page.route('**/rpc/attestations/choose', theirsFirst, { times: 1 });
    await placeOf(page, SOURCE).getByRole('button', { name: 'Use this wording' }).click();
    await expect(noticesOf(page)).toContainText('This was changed elsewhere');
    await expect(rowsOf(page)).toContainText('theirs: nobody has evidence');
  });

  test('that is removed keeps what is being written, and is added again', async ({ page, api }) => {
    const form = await openForm(page);
    await form.getByLabel('Wording in this source').fill('We shall never accept it.');
    await api.attestations.remove({ id });
    await expect(form.getByRole('alert')).toContainText('This place was removed elsewhere');
    await expect(form.getByLabel('Wording in this source')).toHaveValue(/never accept/u);
    await saveIn(form);
    await expect(form).toBeHidden();
    await expect(placeOf(page, SOURCE)).toContainText('p. 3');
    await expect(
      page.getByRole('button', { name: `More for the place in ${SOURCE}` }),
    ).toBeFocused();
    expect((await places(api)).at(-1)).toMatchObject({
      sourceTitle: SOURCE,
      exact: 'We shall never accept it.',
      locators: { page: '3' },
    });
  });

  test('that is removed keeps the chain that is being written', async ({ page, api }) => {
    const form = await openChain(page);
    await api.attestations.remove({ id });
    await expect(form.getByRole('alert')).toContainText('This place was removed elsewhere');
    await saveIn(form);
    await expect(form).toBeHidden();
    await expect(placeOf(page, SOURCE)).toContainText('a port official said');
    expect((await places(api)).at(-1)).toMatchObject({
      sourceTitle: SOURCE,
      locators: { page: '3' },
      hops: [{ name: 'a port official' }],
    });
  });

  test('that is removed is left so by Escape', async ({ page, api }) => {
    const form = await openForm(page);
    await api.attestations.remove({ id });
    await expect(form.getByRole('alert')).toBeVisible();
    await form.getByLabel('Cue').press('Escape');
    await expect(form).toBeHidden();
    await expect(placeOf(page, SOURCE)).toBeHidden();
    await expect(paneOf(page).getByRole('button', { name: 'Add a place' })).toBeFocused();
    expect(await places(api)).toHaveLength(1);
  });
});
