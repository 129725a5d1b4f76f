import { expect, test } from 'vitest';
import { isOurs } from '../../electron/origin.ts';

test.each([
  ['app://app/index.html', true],
  ['app://app/', true],
  ['app://app', true],
  ['app://app.example.org/', false],
  ['app://application/', false],
  ['app://app:80/', false],
  ['app://app@example.org/', false],
  ['app://user@app/', false],
  ['apps://app/', false],
  ['https://app/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['about:blank', false],
  ['data:text/html,app://app/', false],
  ['app', false],
  ['', false],
])('%s is ours: %s', (url, ours) => {
  expect(isOurs(url)).toBe(ours);
});
