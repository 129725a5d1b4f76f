import { expect, test } from 'vitest';
import type { JumpTarget } from '../../../contract/search.ts';
import { COMMANDS } from '../../../contract/shell.ts';
import { paletteGroups } from '../../../renderer/palette/palette-groups.ts';
import {
  readRecentJumps,
  withRecentJump,
  type Jump,
} from '../../../renderer/palette/recent-jumps.ts';

const place = (kind: JumpTarget['kind'], id: number, label: string): JumpTarget => ({
  kind,
  id,
  label,
  detail: null,
  quotes: 3,
});
const lavrov = place('speaker', 1, 'Sergei Lavrov');
const groups = (given: Partial<Parameters<typeof paletteGroups>[0]>) =>
  paletteGroups({
    typed: '',
    places: [],
    recent: [],
    unavailable: new Set(['palette', 'add-sample']),
    ...given,
  });
const titles = (given: Parameters<typeof groups>[0]) => groups(given).map(({ title }) => title);

test('before anything is typed, where was gone to last comes before all other commands', () => {
  const recent: Jump[] = [
    { to: 'place', target: lavrov },
    { to: 'command', name: 'cite' },
    { to: 'command', name: 'add-sample' },
  ];
  const [lately, commands] = groups({ recent });
  expect(lately?.items.map(({ label, detail }) => [label, detail])).toEqual([
    ['Sergei Lavrov', 'Speaker'],
    ['Cite…', null],
  ]);
  // Without itself, what is not to be had now, and what was just shown.
  expect(commands?.items).toHaveLength(Object.keys(COMMANDS).length - 3);
});

test('records are grouped by what they are, their typed beginnings marked', () => {
  const places = [place('source', 4, 'Lavish reports'), lavrov, place('tag', 2, 'lavrov')];
  const found = groups({ typed: 'lav', places });
  expect(found.map(({ title }) => title)).toEqual(['Speakers', 'Tags', 'Sources']);
  expect(found[0]?.items[0]).toMatchObject({ label: 'Sergei Lavrov', marks: [[7, 10]], quotes: 3 });
});

test('commands come first where one begins as was typed, else last', () => {
  const places = [place('speaker', 5, 'Savea Copy')];
  expect(titles({ typed: 'save a', places })).toEqual(['Commands', 'Speakers']);
  expect(titles({ typed: 'copy', places })[0]).toBe('Commands');
  expect(titles({ typed: 'link', places })).toEqual(['Speakers', 'Commands']);
  expect(groups({ typed: 'cite' })[0]?.items[0]).toMatchObject({ shortcut: 'mod+shift+e' });
});

test('the last eight jumps are remembered, each once', () => {
  const jumps = Array.from({ length: 12 }, (_, id): Jump => ({
    to: 'place',
    target: place('tag', id + 1, `Tag ${id}`),
  }));
  const recent = [...jumps, jumps[6]!].reduce<Jump[]>(withRecentJump, []);
  expect(recent).toHaveLength(8);
  expect(recent[0]).toEqual(jumps[6]);
  expect(readRecentJumps(JSON.parse(JSON.stringify(recent)))).toEqual(recent);
  expect(readRecentJumps([{ to: 'command', name: 'format-disk' }, 7, { to: 'place' }])).toEqual([]);
  expect(readRecentJumps('x')).toEqual([]);
});
