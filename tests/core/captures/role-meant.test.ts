import { expect, test } from 'vitest';
import { roleMeant } from '../../../core/captures/role-meant.ts';
import type { TitledRole } from '../../../db/speakers.ts';

const role = (
  speakerId: number,
  title: string,
  organisation: string | null,
  startsDay: number | null,
  endsDay: number | null,
): TitledRole => ({ speakerId, title, organisation, startsDay, endsDay });

const roles = [
  role(1, 'Foreign Minister', 'Russia', 20040309, null),
  role(2, 'President', 'Ukraine', 20190520, null),
  role(3, 'President', 'Ukraine', 20140607, 20190520),
  role(4, 'President', 'United States', 20090120, 20170120),
  role(5, 'Deputy Foreign Minister', 'Russia', null, null),
  role(6, 'President of Moldova', null, 20201224, null),
];

test.each([
  ['The Russian foreign minister', 20250000, 1],
  ["Russia's foreign minister", 20250115, 1],
  ['the foreign minister of Russia', null, 1],
  ['the Ukrainian president', 20250000, 2],
  ['the Ukrainian president', 20160000, 3],
  ['the former Ukrainian president', 20250000, 3],
  ['the American president', 20150000, 4],
  ['the US president', 20150000, 4],
  ['the president of Moldova', 20220000, 6],
  ['the US president', 20180000, null],
  ['the foreign minister', 20250000, null],
  ['the president', 20250000, null],
  ['a former Russian foreign minister', 20250000, null],
  ["the Russian foreign minister's spokesman", 20250000, null],
  ['the Russian deputy foreign minister', 20250000, 5],
])('%s in %s', (phrase, day, speakerId) => {
  expect(roleMeant(phrase, day, roles)).toBe(speakerId);
});

test('of two who held it that day nobody is chosen', () => {
  const two = [role(1, 'Senator', 'Ohio', null, null), role(2, 'Senator', 'Ohio', null, null)];
  expect(roleMeant('the Ohio senator', 20250000, two)).toBeNull();
});
