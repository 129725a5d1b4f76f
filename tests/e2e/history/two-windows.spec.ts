import type { Locator, Page, Route } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import { addPlaces, openPlaces, placeOf } from '../support/places.ts';
import { openSecondWindow } from '../support/second-window.ts';
import { expectFound, listOf, noticesOf, paneOf, rowsOf, tabTo } from '../support/window.ts';

const QUOTE = 'complete fabrication';

/** The question between two versions. */
const questionOf = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'was changed elsewhere' });

async function openQuote(page: Page): Promise<void> {
  await rowsOf(page).filter({ hasText: QUOTE }).click();
  await expect(paneOf(page)).toContainText(QUOTE);
}

test('of two edits of a wording the later is shown both, and is kept by mouse', async ({
  page,
  server,
  api,
}) => {
  const second = await openSecondWindow(page, server);
  await openQuote(page);
  await openQuote(second);
  await paneOf(page)
    .getByRole('button', { name: /^Wording:/u })
    .click();
  await paneOf(page).getByLabel('Wording', { exact: true }).fill('mine');
  await paneOf(second)
    .getByRole('button', { name: /^Wording:/u })
    .click();
  await paneOf(second).getByLabel('Wording', { exact: true }).fill('theirs');
  await second.keyboard.press('Control+Enter');
  // The list of the first window is new, and what is written there stays.
  await expect(rowsOf(page).filter({ hasText: 'theirs' })).toBeVisible();
  await expect(paneOf(page).getByLabel('Wording', { exact: true })).toHaveValue('mine');

  await page.keyboard.press('Control+Enter');
  await expect(questionOf(page)).toContainText('mine');
  await expect(questionOf(page)).toContainText('theirs');
  await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(questionOf(page)).toBeHidden();
  await expect(rowsOf(second).filter({ hasText: 'mine' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rowsOf(second).filter({ hasText: 'theirs' })).toBeVisible();
  expect(await api.quotes.ids({ query: { text: 'theirs' } })).toHaveLength(1);
});

test('by keyboard theirs is taken, and the keyboard is back at the field', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  await openQuote(page);
  await listOf(page).focus();
  await page.keyboard.press('e');
  await expect(paneOf(page).getByLabel('Wording', { exact: true })).toBeFocused();
  await page.keyboard.type(' and more');
  await api.quotes.edit({ id, changes: { text: 'theirs, a fabrication' } });
  await page.keyboard.press('Control+Enter');
  await expect(questionOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Keep mine' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(questionOf(page)).toBeHidden();
  const wording = paneOf(page).getByRole('button', { name: 'Wording: theirs, a fabrication' });
  await expect(wording).toBeFocused();
});

test('a choice that met another shows both', async ({ page, api }) => {
  await openQuote(page);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  // As where two choose at the same moment: the other is a little faster.
  const theirsFirst = async (route: Route) => {
    await api.quotes.edit({ id, changes: { mode: 'spoken' } });
    await route.continue();
  };
  await page.route('**/rpc/quotes/edit', theirsFirst, { times: 1 });
  await paneOf(page).getByLabel('Channel').selectOption('written');
  await expect(questionOf(page)).toContainText('Spoken');
  await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(questionOf(page)).toBeHidden();
  expect((await api.quotes.get({ id })).mode).toBe('written');
});

test('a speaker’s form sends only what was edited, and asks where both did', async ({
  page,
  api,
}) => {
  await page.getByRole('button', { name: 'Edit Donald Trump' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('mine');
  const [{ id } = { id: 0 }] = await api.speakers.list({ text: 'Trump', limit: 1 });
  await api.speakers.edit({ id, changes: { note: 'theirs', nativeName: 'DJT' } });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(questionOf(page)).toContainText('“Note”');
  await questionOf(page).getByRole('button', { name: 'Take theirs' }).click();
  await expect(dialog.getByLabel('Note')).toHaveValue('theirs');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeFocused();
  await dialog.getByLabel('Note').fill('both');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await api.speakers.get({ id })).toMatchObject({ note: 'both', nativeName: 'DJT' });
});

test('who said it is not taken away from under another', async ({ page, api }) => {
  await openQuote(page);
  const [id = 0] = await api.quotes.ids({ query: { text: 'fabrication' } });
  const pane = paneOf(page);
  await pane.getByRole('button', { name: /^Change who said it/u }).click();
  await pane.getByLabel('Disputed').check();
  const [lavrov] = await api.speakers.list({ text: 'Lavrov', limit: 1 });
  const { attributions } = await api.quotes.get({ id });
  await api.quotes.attribute({
    ids: [id],
    attributions: [...attributions, { speakerId: lavrov!.id }],
  });
  await pane.getByRole('button', { name: 'Save' }).click();
  await expect(questionOf(page)).toContainText('Sergei Lavrov');
  await questionOf(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(questionOf(page)).toBeHidden();
  expect((await api.quotes.get({ id })).attributions).toMatchObject([
    { disputed: true },
    { speakerId: lavrov!.id, disputed: false },
  ]);
});

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
