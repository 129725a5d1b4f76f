import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageFiles } from '../../backend/page/files.ts';
import { APP_PRIVILEGES, appProtocol } from '../../electron/protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-page-'));
const page = join(folder, 'page');
let answer: ReturnType<typeof appProtocol>;

beforeAll(() => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'assets', 'main.js'), 'start();');
  answer = appProtocol(pageFiles(page));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const get = async (url: string, method = 'GET') => answer({ url, method });

describe('app://app/', () => {
  test.each([
    ['app://app/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://app/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://app/assets/main.js', 'text/javascript; charset=utf-8', 'start();'],
  ])('gives %s as %s', async (url, type, body) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  test.each([
    'app://app/missing.js',
    'app://app/../secret.txt',
    'app://app/%2e%2e/secret.txt',
    'app://app/..%2fsecret.txt',
    'app://app/assets/..%5c..%5c..%5csecret.txt',
    'app://app//etc/passwd',
    'app://app/assets/',
    'app://app/INDEX.HTML',
    'app://other/index.html',
    'app://app@other/index.html',
    'file:///etc/passwd',
    'https://example.org/index.html',
    'nonsense',
  ])('has nothing at %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('refuses %s', async (method) => {
    expect((await get('app://app/index.html', method)).status).toBe(405);
  });

  test.each([
    ['app://app/', 'GET'],
    ['app://app/assets/main.js', 'GET'],
    ['app://app/missing.js', 'GET'],
    ['app://app/', 'POST'],
  ])('answers %s %s with policy and nosniff', async (url, method) => {
    const { headers } = await get(url, method);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a file that appears later is not served', async () => {
    writeFileSync(join(page, 'later.html'), 'later');
    expect((await get('app://app/later.html')).status).toBe(404);
  });

  test('the scheme is standard and secure, and bypasses no policy', () => {
    expect(APP_PRIVILEGES).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
  });
});
