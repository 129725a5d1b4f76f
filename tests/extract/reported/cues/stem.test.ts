import { expect, test } from 'vitest';
import { stemOf } from '../../../../extract/reported/cues/stem.ts';

test.each([
  ['argue argues argued arguing'],
  ['say says said saying'],
  ['deny denies denied denying'],
  ['tell tells told telling'],
  ['admit admits admitted admitting'],
  ['hope hopes hoped hoping'],
  ['claim claims claimed claiming'],
  ['warn warns warned warning'],
])('one stem for %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  ['argue', 'argument'],
  ['say', 'see'],
  ['state', 'start'],
])('%s and %s have two', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
