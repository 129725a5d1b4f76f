import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, searchOf } from '../support/window.ts';
import { chooseStyle } from './support/style.ts';

test('the whole list is printed, under its title, with notes and works, and nothing around it', async ({
  page,
}) => {
  // The dialog of the browser, which a test cannot close.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.reload();
  await searchOf(page).fill('trump');
  await expectFound(page, 23);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  await chooseStyle(page, 'Chicago 18 notes');
  await dialog.getByLabel('Groups').selectOption('By speaker');
  await dialog.getByLabel('Title of the list').fill('What "they" \\said');
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await page.getByRole('menuitem', { name: 'Print or save as PDF…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  expect(pages.length).toBeGreaterThan(1);
  const [first = '', second = ''] = pages;
  expect(first.split('What "they" \\said')).toHaveLength(2);
  expect(first).toContain('“complete fabrication”');
  // The running head, which the first page does without.
  expect(second).toContain('What "they" \\said');
  const text = pages.join('\n');
  expect(text).toMatch(/Notes\s+1\. /u);
  expect(text).toContain('quoted in “Trump Furious');
  expect(text).toContain('Bibliography');
  expect(text).not.toContain('Save…');
  expect(text).not.toContain('All quotes');

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(dialog.getByText('Handed over to the print dialog.')).toBeVisible();
  await expect(page.locator('.print-page')).toHaveCount(0);
  expect(await page.title()).not.toContain('they');
});
