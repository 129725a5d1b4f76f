import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { guardNavigation } from '../../../electron/guard/navigation.ts';
import { makeContents } from '../../support/electron-stub.ts';

function guarded() {
  const app = new EventEmitter();
  const outside: string[] = [];
  guardNavigation(app as never, (url) => outside.push(url));
  const contents = makeContents();
  app.emit('web-contents-created', {}, contents);
  return { contents, outside };
}

/** Whether the guard stops `name` towards `url`, and what it hands outside. */
function navigate(name: string, url: string) {
  const { contents, outside } = guarded();
  let stopped = false;
  contents.emit(name, { url, preventDefault: () => (stopped = true) });
  return { stopped, outside };
}

const MOVES = ['will-navigate', 'will-frame-navigate', 'will-redirect'];

test.each(MOVES)('%s within the page is let through', (name) => {
  expect(navigate(name, 'app://app/index.html#quotes')).toEqual({ stopped: false, outside: [] });
});

test.each(
  MOVES.flatMap((name) =>
    ['https://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'app://other/'].map(
      (url) => [name, url] as const,
    ),
  ),
)('%s to %s is stopped', (name, url) => {
  expect(navigate(name, url).stopped).toBe(true);
});

test('a link that leads out is offered to the system, a frame or a redirect is not', () => {
  const url = 'https://example.org/';
  expect(MOVES.map((name) => navigate(name, url).outside)).toEqual([[url], [], []]);
});

test('no window opens, whatever its address', () => {
  const { contents, outside } = guarded();
  expect(contents.openWindow('app://app/index.html')).toEqual({ action: 'deny' });
  expect(contents.openWindow('https://example.org/')).toEqual({ action: 'deny' });
  expect(outside).toContain('https://example.org/');
});

test('no webview is attached', () => {
  const { contents } = guarded();
  let stopped = false;
  contents.emit('will-attach-webview', { preventDefault: () => (stopped = true) });
  expect(stopped).toBe(true);
});
