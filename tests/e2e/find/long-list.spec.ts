import type { Api } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';
import { cursorOf, expectFound, listOf, rowsOf, searchOf } from '../support/window.ts';

const QUOTES = 100_000;

test.use({ library: QUOTES });

// A library of this size is looked over before it is open, which is not what is timed here.
const untilOpen = (api: Api) => api.library.status();

test('a list of 100,000 quotes shows the right rows at its end, in its middle and at its start', async ({
  page,
  api,
}) => {
  await untilOpen(api);
  await expectFound(page, QUOTES);
  const wordingAt = async (index: number) => {
    const { rows } = await api.quotes.page({ query: {}, from: index, count: 1 });
    return rows[0]?.text ?? '';
  };
  const list = listOf(page);
  await list.focus();
  await page.keyboard.press('End');
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', String(QUOTES));
  await expect(cursorOf(page)).toBeInViewport();
  await expect(cursorOf(page)).toContainText(await wordingAt(QUOTES - 1));
  await page.keyboard.press('PageUp');
  await expect(cursorOf(page)).not.toHaveAttribute('aria-posinset', String(QUOTES));
  await expect(cursorOf(page)).toBeInViewport();

  await list.evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2;
  });
  const middle = list.locator('[role="option"]:not([data-cursor="true"])').nth(10);
  await expect(middle).toBeInViewport();
  await expect(middle.locator('p').first()).not.toBeEmpty();
  const index = Number(await middle.getAttribute('aria-posinset')) - 1;
  expect(index).toBeGreaterThan(QUOTES * 0.4);
  expect(index).toBeLessThan(QUOTES * 0.6);
  await expect(middle).toContainText(await wordingAt(index));

  await list.focus();
  await page.keyboard.press('Home');
  await expect(cursorOf(page)).toHaveAttribute('aria-posinset', '1');
  await expect(cursorOf(page)).toBeInViewport();
  await expect(cursorOf(page)).toContainText(await wordingAt(0));
  expect(await rowsOf(page).count(), 'rows that exist at once').toBeLessThan(60);
});

test('among 100,000 quotes a search answers while it is typed', async ({ page, api }) => {
  await untilOpen(api);
  await expectFound(page, QUOTES);
  const search = searchOf(page);
  await search.pressSequentially('winter energy');
  await expect(rowsOf(page).locator('mark').first()).toBeVisible();
  await search.fill('okafor');
  await expect(rowsOf(page).first().locator('mark').first()).toHaveText(/okafor/iu);
});
