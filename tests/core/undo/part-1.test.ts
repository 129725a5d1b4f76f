import { expect, test } from 'vitest';
import { prove } from './property.ts';

test('any 200 actions, undone and redone, give the same library (seed 1)', async () => {
  expect(await prove(1)).toBeGreaterThan(0);
}, 600_000);
