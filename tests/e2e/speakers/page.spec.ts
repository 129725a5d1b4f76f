import { expect, test } from '../support/fixtures.ts';
import { chipsOf, expectSpeaker, speakerPageOf } from './speaker-page.ts';
import {
  cursorOf,
  expectFound,
  listOf,
  paneOf,
  rowsOf,
  searchByKey,
  tabTo,
} from '../support/window.ts';

test('the name on a quote leads to the page, and the way back to where one was', async ({
  page,
}) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await expect(paneOf(page)).toContainText('complete fabrication');
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  await expectSpeaker(page, 'Volodymyr Zelensky');
  const view = speakerPageOf(page);
  await expect(view).toContainText('Володимир Зеленський');
  await expect(view).toContainText('since 20 May 2019President of Ukraine');
  await expect(view).toContainText('Владимир ЗеленскийRussian, Cyrillic');
  await view.getByRole('button', { name: 'Back' }).click();
  await expect(cursorOf(page)).toContainText('complete fabrication');
});

test('whom the speaker answers, the years and the sources lead to their quotes', async ({
  page,
}) => {
  await rowsOf(page).filter({ hasText: 'complete fabrication' }).click();
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  const view = speakerPageOf(page);
  await view.getByRole('button', { name: '1 quote: denies Sergei Lavrov' }).click();
  await expectFound(page, 1);
  await expect(chipsOf(page)).toContainText('Volodymyr Zelensky denies Sergei Lavrov');
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  await view.getByRole('button', { name: 'Sergei Lavrov', exact: true }).click();
  await expectSpeaker(page, 'Sergei Lavrov');
  await expect(
    view.getByRole('button', { name: '1 quote: Volodymyr Zelensky denies' }),
  ).toBeVisible();
  await view.getByRole('button', { name: 'Back' }).click();
  await expectSpeaker(page, 'Volodymyr Zelensky');
  await view.getByRole('button', { name: 'As a table' }).click();
  await expect(view.getByRole('row', { name: '2025 5' })).toBeVisible();
  await view.getByRole('row', { name: '2025 5' }).getByRole('button').click();
  await expectFound(page, 5);
  await expect(chipsOf(page)).toContainText('2025');
  await paneOf(page).getByRole('button', { name: 'Volodymyr Zelensky', exact: true }).click();
  await view.getByRole('button', { name: /^5 quotes in Trump Furious/u }).click();
  await expectFound(page, 5);
});

test('P leads to the page, arrows go over the years, Enter shows one, Escape leads back', async ({
  page,
  api,
}) => {
  const [lavrov] = await api.speakers.list({ text: 'lavrov', limit: 1 });
  const attributions = [{ speakerId: lavrov?.id ?? 0 }];
  for (const [text, saidOn] of [
    ['We were patient', '2021-03'],
    ['We are patient', '2024-11-02'],
  ] as const) {
    await api.quotes.add({ text, saidOn, attributions });
  }
  await expectFound(page, 25);
  await searchByKey(page, 'patient');
  await expectFound(page, 2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(cursorOf(page)).toContainText('We were patient');
  await page.keyboard.press('p');
  await expectSpeaker(page, 'Sergei Lavrov');
  await expect(speakerPageOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cursorOf(page)).toContainText('We were patient');
  await page.keyboard.press('p');
  const bars = speakerPageOf(page).getByRole('list', { name: 'Quotes over time' });
  await expect(bars.getByRole('listitem')).toHaveCount(5);
  await tabTo(page, bars.getByRole('button', { name: '2025: 1 quote' }));
  await page.keyboard.press('Home');
  await expect(bars.getByRole('button', { name: '2021: 1 quote' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bars.getByRole('button', { name: '2022: 0 quotes' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expectFound(page, 1);
  await expect(rowsOf(page).first()).toContainText('We were patient');
});

test('by keys the speaker is edited from the page', async ({ page }) => {
  await expectFound(page, 23);
  await listOf(page).focus();
  await page.keyboard.press('p');
  await expectSpeaker(page, 'Sergei Lavrov');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Sergei Lavrov' });
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Sergey V. Lavrov');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectSpeaker(page, 'Sergey V. Lavrov');
});
