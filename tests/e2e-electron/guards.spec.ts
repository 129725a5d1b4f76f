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

test('the page has nothing of Node, and three functions of ours', async () => {
  const found = await desktop.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys(Reflect.get(window, 'dixit') as object).toSorted(),
  }));
  expect(found).toEqual({ node: [], bridge: ['connect', 'nameUndo', 'onMenu', 'shellCall'] });
});

test('the page cannot leave its origin', async () => {
  const { page } = desktop;
  for (const url of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,a']) {
    await page.evaluate((target) => {
      window.location.assign(target);
    }, url);
    await expect(page).toHaveURL('app://app/index.html');
  }
});

test('no second window opens', async () => {
  const opened = await desktop.page.evaluate(() => window.open('app://app/index.html') !== null);
  expect(opened).toBe(false);
  expect(desktop.app.windows()).toHaveLength(1);
});

test('nothing is loaded from elsewhere, and no text becomes a script', async () => {
  const outcome = await desktop.page.evaluate(async () => {
    const attempt = async (work: () => unknown) => {
      try {
        await work();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    return {
      fetched: await attempt(() => fetch('https://example.org/')),
      file: await attempt(() => fetch('file:///etc/passwd')),
      evaluated: await attempt(() => Reflect.construct(Function, ['return 1'])),
      markup: await attempt(() => Reflect.set(document.createElement('p'), 'innerHTML', '<b>')),
      missing: (await fetch('app://app/../package.json')).status,
      posted: (await fetch('app://app/index.html', { method: 'POST' })).status,
    };
  });
  expect(outcome).toEqual({
    fetched: 'refused',
    file: 'refused',
    evaluated: 'refused',
    markup: 'refused',
    missing: 404,
    posted: 405,
  });
});

test('permissions are denied', async () => {
  const states = await desktop.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as const;
    const found = await Promise.all(
      names.map(async (name) => navigator.permissions.query({ name })),
    );
    return found.map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('a path is not taken from the page', async () => {
  const answer = await desktop.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'dixit') as {
      shellCall: (path: string, input: unknown) => Promise<unknown>;
    };
    return bridge.shellCall('openLibrary', { create: false, path: '/etc/passwd' });
  });
  expect(answer).toMatchObject({ ok: false, code: 'REFUSED' });
});
