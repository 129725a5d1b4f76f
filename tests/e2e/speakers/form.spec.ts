import { expect, test } from '../support/fixtures.ts';
import { chooseInLibraryMenu, expectFound } from '../support/window.ts';

test('what is wrong with a role or an alias stands at its own field, and nothing is lost', async ({
  page,
  api,
}) => {
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Speakers…');
  await page.getByRole('button', { name: 'New speaker' }).click();
  const dialog = page.getByRole('dialog', { name: 'New speaker' });
  await dialog.getByLabel('Name', { exact: true }).fill('Olena Bondar');
  for (let lines = 0; lines < 3; lines++) {
    await dialog.getByRole('button', { name: 'Add role' }).click();
  }
  const titles = dialog.getByLabel('Role', { exact: true });
  await titles.nth(1).fill('Envoy');
  await dialog.getByLabel('From', { exact: true }).nth(1).fill('2020');
  await dialog.getByLabel('Until', { exact: true }).nth(1).fill('2019');
  await dialog.getByLabel('Organisation', { exact: true }).nth(2).fill('City Council');
  const save = dialog.getByRole('button', { name: 'Save' });
  await save.click();
  await expect(dialog).toContainText('Must not be empty');
  await expect(titles).toHaveCount(2);
  await expect(titles.nth(1)).toHaveAttribute('aria-invalid', 'true');
  await titles.nth(1).fill('Councillor');
  await save.click();
  await expect(dialog).toContainText('“Envoy” ends before it begins.');
  const until = dialog.getByLabel('Until', { exact: true }).first();
  await expect(until).toHaveAttribute('aria-invalid', 'true');
  await until.fill('2021');
  await dialog.getByRole('button', { name: 'Add alias' }).click();
  await dialog.getByLabel('Alias', { exact: true }).fill('Олена Бондар');
  await dialog.getByLabel('Language', { exact: true }).fill('ukrainian');
  await save.click();
  await expect(dialog).toContainText('Write the language as uk, en-GB or sr-Latn (BCP 47)');
  await dialog.getByLabel('Language', { exact: true }).fill('uk');
  await dialog.getByLabel('Script', { exact: true }).fill('cyrillic');
  await save.click();
  await expect(dialog).toContainText('Write the script as Latn, Cyrl or Arab (ISO 15924)');
  await dialog.getByLabel('Script', { exact: true }).fill('Cyrl');
  await save.click();
  await expect(dialog).toBeHidden();
  const [row] = await api.speakers.list({ text: 'bondar', limit: 1 });
  expect(await api.speakers.get({ id: row?.id ?? 0 })).toMatchObject({
    roles: [
      { title: 'Envoy', startsOn: '2020', endsOn: '2021' },
      { title: 'Councillor', organisation: 'City Council' },
    ],
  });
});
