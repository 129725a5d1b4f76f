import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, listOf, rowsOf, searchOf } from '../support/window.ts';

async function clipboard(page: Page): Promise<{ html: string; plain: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
}

test('quotes are copied with their citations from the list, and a link to the passage', async ({
  page,
  context,
  api,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [source] = await api.sources.list({ text: 'Trump Furious', limit: 1 });
  await api.sources.edit({
    id: source?.id ?? 0,
    changes: { url: 'https://example.org/trump' },
  });
  await searchOf(page).fill('trump angry OR "complete fabrication"');
  await expectFound(page, 3);
  await rowsOf(page).first().click();
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('3 citations copied as APA 7.')).toBeVisible();
  const { html, plain } = await clipboard(page);
  expect(plain).toContain('“complete fabrication” (Zelensky, as cited in “Trump Furious,” 2025');
  expect(html).toContain('<i>International Business Times</i>');
  expect(html).toContain('href="https://example.org/trump#:~:text=complete%20fabrication"');

  await searchOf(page).fill('"complete fabrication"');
  await expectFound(page, 1);
  await rowsOf(page).first().click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('link to the passage');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is copied: it opens the page')).toBeVisible();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(
    'https://example.org/trump#:~:text=complete%20fabrication',
  );
});

test('quotes that are dragged out of the list bring both forms', async ({ page }) => {
  await searchOf(page).fill('"complete fabrication"');
  await expectFound(page, 1);
  await page.evaluate(() => {
    window.addEventListener(
      'dragstart',
      ({ dataTransfer }) => {
        document.body.dataset['html'] = dataTransfer?.getData('text/html') ?? '';
        document.body.dataset['plain'] = dataTransfer?.getData('text/plain') ?? '';
      },
      { once: true },
    );
  });
  const row = rowsOf(page).first();
  const made = page.waitForResponse((response) => response.url().includes('citations/quick'));
  await row.hover();
  await page.mouse.down();
  await made;
  await page.mouse.move(20, 20, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('body')).toHaveAttribute(
    'data-plain',
    /^“complete fabrication” \(Zelensky, as cited in/u,
  );
  await expect(page.locator('body')).toHaveAttribute(
    'data-html',
    /<p>“complete fabrication” \(Zel/u,
  );
  await expect(listOf(page)).toBeVisible();
});
