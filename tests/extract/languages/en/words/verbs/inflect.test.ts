import { expect, test } from 'vitest';
import { formsOf } from '../../../../../../extract/languages/en/words/verbs/inflect.ts';

test.each([
  ['say', ['say', 'says', 'said', 'saying']],
  ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['quip', ['quip', 'quips', 'quipped', 'quipping']],
  ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
  ['argue', ['argue', 'argues', 'argued', 'arguing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
])('%s', (base, forms) => {
  expect(formsOf(base)).toEqual(forms);
});
