import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, filtersOf, noticesOf, rowsOf, searchOf } from '../support/window.ts';

/** Pastes a text into the search field, as somebody with a copied link does. */
async function paste(page: Page, text: string): Promise<void> {
  await searchOf(page).focus();
  await searchOf(page).evaluate((field, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
  }, text);
}

test('a link is copied, and pasted into the search field it opens the search again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await searchOf(page).fill('angry');
  await filtersOf(page)
    .getByRole('checkbox', { name: /^Donald Trump/u })
    .check();
  await expectFound(page, 2);
  await page.getByRole('button', { name: 'Copy link to this search' }).click();
  await expect(noticesOf(page)).toContainText('The link is copied');
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  expect(link).toMatch(/^dixit:\/\/search\?q=angry&speaker=\d+\+Donald\+Trump&order=newest$/u);

  await page.getByRole('button', { name: /^All quotes/u }).click();
  await expectFound(page, 23);
  await paste(page, `${link}\n`);
  await expectFound(page, 2);
  await expect(searchOf(page)).toHaveValue('angry');
  await expect(filtersOf(page).getByRole('checkbox', { name: /^Donald Trump/u })).toBeChecked();
});

test('a link from another library means the names, and says what is not here', async ({ page }) => {
  await rowsOf(page).first().waitFor();
  await paste(page, 'dixit://search?speaker=3+Sergei+Lavrov&speaker=77+Nobody+Here');
  await expectFound(page, 1);
  await expect(filtersOf(page).getByRole('checkbox', { name: /^Sergei Lavrov/u })).toBeChecked();
  await expect(noticesOf(page)).toContainText('Not in this library: “Nobody Here”.');
  await paste(page, 'dixit://search?speaker=1+Nobody+Here');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await expect(searchOf(page)).toHaveValue('speaker:"Nobody Here"');
});

test('what is no link to a search is refused, and anything else is pasted as ever', async ({
  page,
}) => {
  await rowsOf(page).first().waitFor();
  await paste(page, 'dixit://search?order=worst');
  await expect(noticesOf(page)).toContainText('This link to Dixit cannot be read.');
  await expectFound(page, 23);
  await expect(searchOf(page)).toHaveValue('');
});
