import { describe, expect, test } from 'vitest';
import { guardSession, mayLoad } from '../../../electron/guard/session.ts';
import { makeContents, makeSession } from '../../support/electron-stub.ts';

function guarded(devTools = false) {
  const session = makeSession();
  guardSession(session as never, devTools);
  const call = (name: string, ...args: unknown[]) =>
    session.registered.get(name)?.(...(args as never[]));
  return { session, call };
}

/** What a page at `url` is answered when it asks for `permission`. */
function asks(permission: string, url: string): unknown {
  const answers: unknown[] = [];
  guarded().call('permission-request', makeContents(url), permission, (granted: unknown) =>
    answers.push(granted),
  );
  return answers[0];
}

describe('permissions', () => {
  const ours = 'app://app/index.html';

  test.each(['clipboard-sanitized-write', 'fullscreen'])('%s is granted to the page', (name) => {
    expect(asks(name, ours)).toBe(true);
    expect(guarded().call('permission-check', null, name, 'app://app')).toBe(true);
  });

  test.each([
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'media',
    'display-capture',
    'geolocation',
    'notifications',
    'openExternal',
    'fileSystem',
    'midi',
    'hid',
    'serial',
    'usb',
    'local-fonts',
    'storage-access',
    'unknown',
  ])('%s is denied, also to the page', (name) => {
    expect(asks(name, ours)).toBe(false);
    expect(guarded().call('permission-check', null, name, 'app://app')).toBe(false);
  });

  test('nobody else is granted anything', () => {
    expect(asks('fullscreen', 'https://example.org/')).toBe(false);
    expect(guarded().call('permission-check', null, 'fullscreen', 'https://example.org')).toBe(
      false,
    );
  });

  test('no device is handed out', () => {
    expect(guarded().call('device-permission', { deviceType: 'hid' })).toBe(false);
  });

  test('no dictionary is downloaded', () => {
    expect(guarded().session.spellChecker).toBe(false);
  });
});

describe('requests', () => {
  test.each([
    ['app://app/assets/main.js', true],
    ['blob:app://app/0a1b', true],
    ['data:image/png;base64,iVBORw0KGgo=', true],
    ['data:text/html,<script>1</script>', false],
    ['blob:https://example.org/0a1b', false],
    ['http://127.0.0.1:8080/', false],
    ['https://example.org/picture.png', false],
    ['wss://example.org/', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org/', false],
    ['chrome://settings', false],
    ['devtools://devtools/bundled/inspector.html', false],
  ])('%s may be loaded: %s', (url, allowed) => {
    const answers: unknown[] = [];
    guarded().call('before-request', { url }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([{ cancel: !allowed }]);
  });

  test('the developer tools load only where there are any', () => {
    expect(mayLoad('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(mayLoad('https://example.org/', true)).toBe(false);
  });

  test.each([
    ['blob:app://app/0a1b', false],
    ['https://example.org/setup.exe', true],
    ['app://app/index.html', true],
    ['data:application/octet-stream,a', true],
  ])('saving %s is stopped: %s', (url, stopped) => {
    let isStopped = false;
    const event = { preventDefault: () => (isStopped = true) };
    guarded().session.emit('will-download', event, { getURL: () => url });
    expect(isStopped).toBe(stopped);
  });
});
