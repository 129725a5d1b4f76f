import { writeFileSync } from 'node:fs';
import { expectNoFindings } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { rowsOf } from '../support/window.ts';

test('axe finds nothing in a window that is not connected', async ({ page, server, context }) => {
  await rowsOf(page).first().waitFor();
  const other = await context.newPage();
  await other.goto(server.origin);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoFindings(other, 'not connected');
});

test.describe('where no library is open', () => {
  test.use({
    file: async ({ file }, provide) => {
      writeFileSync(file, 'These are the minutes of a meeting.');
      await provide(file);
    },
  });

  test('axe finds nothing in what is said', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'The library is not open' })).toBeVisible();
    await expectNoFindings(page, 'closed library');
  });
});
