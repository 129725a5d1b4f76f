import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildPage } from './support/page-build.ts';

// Before all others, which share the page: two workers that build it at a time would spoil it.
test('the page is built from the sources as they are', () => {
  test.setTimeout(120_000);
  expect(existsSync(join(buildPage(), 'index.html'))).toBe(true);
});
