import { expect, test } from 'vitest';
import type { CitationEntry, CitationList } from '../../../contract/citations.ts';
import { shownGroups } from '../../../renderer/cite/preview/entry-pieces.ts';

function entry(quotation: string, citation: string, block = false): CitationEntry {
  return {
    quoteId: 1,
    quotation: [{ text: quotation }],
    block,
    citation: citation === '' ? [] : [{ text: citation }],
    speaker: null,
    gaps: [],
  };
}

function listOf(notes: boolean, ...groups: CitationEntry[][]): CitationList {
  return {
    style: notes ? 'chicago-notes' : 'apa7',
    groups: groups.map((entries) => ({ heading: null, entries })),
    bibliographyHeading: 'References',
    bibliography: [],
    notes,
  };
}

test.each([
  ['“We wait”', '(Brandt, 2026)', false, ' (Brandt, 2026).'],
  ['“We wait.”', '(Brandt, 2026)', false, ' (Brandt, 2026).'],
  ['We wait.', '(Brandt, 2026)', true, ' (Brandt, 2026)'],
  ['“We wait”', '', false, '.'],
  ['“We wait.”', '', false, ''],
  ['We wait.', '', true, ''],
])('after %s with %j (block: %s) comes %j', (quotation, citation, block, after) => {
  const [group] = shownGroups(listOf(false, [entry(quotation, citation, block)]));
  expect(group?.entries[0]?.after.map(({ text }) => text).join('')).toBe(after);
});

test('notes are numbered through all groups, past what has none', () => {
  const groups = shownGroups(
    listOf(true, [entry('“A.”', 'Note.'), entry('“B”', '')], [entry('“C.”', 'Note.')]),
  );
  expect(groups.map(({ entries }) => entries.map(({ note }) => note))).toEqual([[1, null], [2]]);
});
