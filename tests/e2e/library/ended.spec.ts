import { expect, test } from '../support/fixtures.ts';
import {
  chooseInLibraryMenu,
  expectFound,
  noticesOf,
  rowsOf,
  searchOf,
} from '../support/window.ts';

test('when the library process is killed, the window says so and goes on', async ({
  page,
  server,
}) => {
  test.skip(server.backendPid() === null, 'Only Linux tells which process has the library.');
  await expectFound(page, 23);
  await chooseInLibraryMenu(page, 'Remove the sample');
  await chooseInLibraryMenu(page, 'Add the sample');
  await expectFound(page, 23);
  const before = server.backendPid() ?? 0;
  process.kill(before, 'SIGKILL');
  await expect(
    noticesOf(page)
      .filter({ hasText: /library/iu })
      .last(),
  ).toBeVisible();
  await searchOf(page).fill('fabrication');
  await expectFound(page, 1);
  await expect(rowsOf(page)).toContainText('complete fabrication');
  expect(server.backendPid()).not.toBe(before);
});

test('what is changed elsewhere shows at once', async ({ page, api }) => {
  await expectFound(page, 23);
  const { id } = await api.quotes.add({ text: 'Written in another window', saidOn: '2026-02-01' });
  await expectFound(page, 24);
  await expect(rowsOf(page).first()).toContainText('Written in another window');
  await api.quotes.edit({ id, changes: { text: 'Mended in another window' } });
  await expect(rowsOf(page).first()).toContainText('Mended in another window');
  await api.quotes.trash({ ids: [id] });
  await expectFound(page, 23);
});

test.describe('a server that ends', () => {
  test.use({ tolerated: /net::ERR_/u });

  test('when the server is gone, the window says so', async ({ page, server }) => {
    await expectFound(page, 23);
    await server.stop();
    await expect(noticesOf(page)).toContainText('The library does not answer.');
    await expect(rowsOf(page).first()).toBeVisible();
  });
});
