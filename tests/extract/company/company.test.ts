import { expect, test } from 'vitest';
import { createExtractor } from '../../../extract/index.ts';
import { count } from './count.ts';
import { passagesOf } from './passages.ts';

const { forReader } = createExtractor();

/** Least precision and recall; docs/attribution.md tells the figures. */
test.each([
  ['passed-on.txt', 'hops', 0.97, 0.86],
  ['unseen-passed-on.txt', 'hops', 0.9, 0.65],
  ['together.txt', 'others', 0.95, 0.95],
  ['unseen-together.txt', 'others', 0.95, 0.75],
] as const)('in %s the %s are found', (file, what, precision, recall) => {
  const { wanted, found, right } = count(passagesOf(file), forReader)[what];
  expect(right / found).toBeGreaterThanOrEqual(precision);
  expect(right / wanted).toBeGreaterThanOrEqual(recall);
});

/** Who passes words on is not taken for who spoke them, nor the other way round. */
test.each([
  ['passed-on.txt', 0.89],
  ['unseen-passed-on.txt', 0.77],
])('in %s the speakers are found', (file, recall) => {
  const { speakers } = count(passagesOf(file), forReader);
  expect(speakers.right / speakers.wanted).toBeGreaterThanOrEqual(recall);
});
