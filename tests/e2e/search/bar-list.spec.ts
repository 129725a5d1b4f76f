import { expect, test } from '../support/fixtures.ts';
import { expectFound, expectWordings, listOf, rowsOf, searchOf } from '../support/window.ts';

const LONG = `${'Of this we shall speak when the time has come. '.repeat(40)}The harbour freezes tomorrow. ${'Nobody should count on it. '.repeat(40)}`;

test.use({ library: 0 });

test.beforeEach(async ({ api }) => {
  const said = (text: string, newSpeaker: string, newSource: string, saidOn: string) =>
    api.quotes.add({
      text,
      saidOn,
      attributions: [{ newSpeaker }],
      attestations: [{ newSource, exact: text }],
    });
  await said('Snow fell on the harbour', 'Zora Quist', 'Annals', '2024-02-01');
  await api.quotes.add({ text: 'The thaw came before any snow', saidOn: '2022-12' });
  await said('Снег лежит в гавани', 'Борис Петров', 'Бюллетень', '2023-01-05');
});

test('by speaker and by source, and then under quiet headings', async ({ page, api }) => {
  const { rows } = await api.quotes.page({ query: { text: 'harbour' }, from: 0, count: 1 });
  const sourceId = rows[0]?.source?.id ?? 0;
  const text = 'More snow';
  await api.quotes.add({ text, saidOn: '2020', attestations: [{ sourceId, exact: text }] });
  await expectFound(page, 4);
  const order = page.getByRole('combobox', { name: 'Order' });
  await order.selectOption('By speaker');
  await expect(rowsOf(page).first()).toContainText('Zora Quist');
  const headings = listOf(page).locator('bdi[aria-hidden]');
  await expect(headings).toHaveCount(0);
  await order.selectOption('By source');
  await expect(headings).toHaveText(['Annals', 'Бюллетень', 'No source']);
  await order.selectOption('Newest first');
  await expect(headings).toHaveCount(0);
});

test('of a long wording the part is shown that was found, and dots outside its marks', async ({
  page,
  api,
}) => {
  await api.quotes.add({ text: LONG, saidOn: '2025' });
  await searchOf(page).fill('freezes');
  await expectFound(page, 1);
  const wording = rowsOf(page).locator('p').first();
  await expect(wording.locator('mark')).toHaveText('freezes');
  await expect(wording.locator('mark')).toBeInViewport();
  await expect(wording).toHaveText(/^… .* …$/u);
  await expect(wording.locator('[data-marks="true"]')).not.toContainText('…');
});

test('a Cyrillic word finds and marks', async ({ page }) => {
  await searchOf(page).pressSequentially('снег');
  await expectWordings(page, ['Снег лежит в гавани']);
  await expect(rowsOf(page).locator('mark')).toHaveText('Снег');
});

test('the rows come before all is counted, and no answer that was overtaken is shown', async ({
  page,
}) => {
  await expectFound(page, 3);
  let counts = 0;
  await page.route('**/rpc/quotes/find', async (route) => {
    counts += 1;
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue().catch(() => undefined);
  });
  await searchOf(page).pressSequentially('snow harbour', { delay: 20 });
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page).locator('mark')).toHaveText(['Snow', 'harbour']);
  // What was typed over within its pause was never asked.
  expect(counts).toBeLessThan('snow harbour'.length);
  await expectFound(page, 1);
});
