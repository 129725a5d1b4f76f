import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectFound, searchOf } from '../support/window.ts';

/** Saves the list that is found in a format, and reads the file. */
async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  const formats = page.getByRole('radiogroup', { name: 'Format' });
  await formats.getByText(format, { exact: true }).click();
  await expect(formats.getByRole('radio', { name: format, exact: true })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save…' }).click();
  const file = await download;
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible();
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
  await searchOf(page).fill('closer than ever before');
  await expectFound(page, 1);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
});

test('a list is saved as HTML and as Markdown', async ({ page }) => {
  const html = await save(page, 'HTML');
  expect(html.name).toMatch(/\.html$/u);
  expect(html.text).toContain('<meta charset="utf-8">');
  expect(html.text).toContain('closer than ever before');
  // Data for machines that read it, and nothing that runs.
  expect(html.text.match(/<script[^>]*>/gu)).toEqual(['<script type="application/ld+json">']);
  const markdown = await save(page, 'Markdown');
  expect(markdown.name).toMatch(/\.md$/u);
  expect(markdown.text).toContain('closer than ever before');
  expect(markdown.text).toContain('*International Business Times*');
});

test('a list is saved as CSL-JSON and as BibLaTeX', async ({ page }) => {
  const json = await save(page, 'CSL-JSON');
  expect(json.name).toMatch(/\.json$/u);
  expect(JSON.stringify(JSON.parse(json.text))).toContain('International Business Times');
  expect(json.text).toContain('closer than ever before');
  const bib = await save(page, 'BibLaTeX');
  expect(bib.name).toMatch(/\.bib$/u);
  expect(bib.text).toMatch(/@\w+\{/u);
  expect(bib.text).toContain('International Business Times');
});

test('a list is saved as CSV, where no text becomes a formula', async ({ page, api }) => {
  const [id = 0] = await api.quotes.ids({ query: { text: '"closer than ever before"' } });
  await api.quotes.edit({ id, changes: { note: '=HYPERLINK("https://example.org")' } });
  const csv = await save(page, 'CSV');
  expect(csv.name).toMatch(/\.csv$/u);
  expect(csv.text).toContain('closer than ever before');
  expect(csv.text).toContain('Donald Trump');
  expect(csv.text).not.toMatch(/(?:^|[,;"\n])=HYPERLINK/u);
});

test('a list is saved in formats that are neither shown nor copied', async ({ page }) => {
  const saveAs = page.getByRole('button', { name: 'Save as…' });
  for (const [label, name] of [
    ['Word (DOCX)', 'quotes.docx'],
    ['Excel (XLSX)', 'quotes.xlsx'],
    ['JSON Lines', 'quotes.jsonl'],
    ['TEI', 'quotes.xml'],
  ] as const) {
    await saveAs.click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: label, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe(
      name.endsWith('.xml') ? '<?' : name.endsWith('.jsonl') ? '{"' : 'PK',
    );
  }
});
