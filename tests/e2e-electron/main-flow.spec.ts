import { expect, test } from '@playwright/test';
import { buildDesktop, type Desktop, startDesktop, whyNotHere } from './desktop.ts';

let desktop: Desktop;

test.skip(whyNotHere() !== null, `The desktop does not run: ${whyNotHere()}.`);

test.beforeAll(async () => {
  buildDesktop();
  desktop = await startDesktop();
});

test.afterAll(async () => {
  await desktop?.close();
});

test('the window opens on the sample', async () => {
  const { page } = desktop;
  expect(page.url()).toBe('app://app/index.html');
  await expect(page).toHaveTitle(/Dixit/u);
  await expect(page.getByRole('button', { name: 'New from article' }).first()).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a search finds a quote of the sample', async () => {
  const { page } = desktop;
  await page.getByRole('combobox', { name: 'Search quotes' }).fill('zelensky');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the menu asks the window for a new capture', async () => {
  const { app, page } = desktop;
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File');
    file?.submenu?.items.find(({ label }) => label.startsWith('New from article'))?.click();
  });
  await expect(page.getByRole('dialog', { name: 'New from article' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a library process that is ended comes back, and the window goes on', async () => {
  const { app, page } = desktop;
  const before = await backendPid(app);
  process.kill(before, 'SIGKILL');
  await expect.poll(async () => backendPid(app), { timeout: 5000 }).not.toBe(before);
  await page.getByRole('combobox', { name: 'Search quotes' }).fill('trump');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a second start leaves the first alone', async () => {
  expect(await desktop.app.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true);
  expect(desktop.app.windows()).toHaveLength(1);
});

/** Process number of the library's process; 0 while there is none. */
async function backendPid(app: Desktop['app']): Promise<number> {
  return app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ name }) => name === 'Dixit library')?.pid ?? 0,
  );
}
