import { LOCATOR_LABELS, type Locators } from '../../../contract/csl.ts';
import type { ImportField, ImportMapping } from '../../../contract/imports.ts';
import { ORPCError } from '@orpc/server';
import { tidyLocators } from '../../locators.ts';
import { type Problems, shortened, valueOf, valuesOf } from './check-cells.ts';
import type { CellOf } from './read-quote.ts';
import { NO_SOURCE } from './read-source.ts';

type Label = keyof Locators;

const SHORT: Readonly<Record<string, Label>> = {
  p: 'page',
  pp: 'page',
  pages: 'page',
  para: 'paragraph',
  '§': 'section',
};

/** `page 3` as label and value; `null` for what is none. */
function locatorOf(text: string): [Label, string] | null {
  const [, word = '', value = ''] = /^([\p{L}§]+)\.?\s*(.+)$/su.exec(text) ?? [];
  const label =
    LOCATOR_LABELS.find((each) => each === word.toLowerCase()) ?? SHORT[word.toLowerCase()];
  return label === undefined ? null : [label, value];
}

/** Makes the function that reads where in its source a row's quote stands. */
export function placeReader(mapping: ImportMapping) {
  const column = (field: ImportField): string => mapping[field] ?? field;

  return (cell: CellOf, hasSource: boolean, problems: Problems): Locators => {
    const said: Locators = {};
    for (const text of valuesOf(cell('locators'))) {
      const read = locatorOf(text);
      if (read) said[read[0]] = read[1];
      else {
        const reason = 'Write it as “page 3; paragraph 6”.';
        problems.push({ column: column('locators'), value: shortened(text), reason });
      }
    }
    for (const label of LOCATOR_LABELS) {
      const value = valueOf(cell(label));
      if (value !== null) said[label] = value;
    }
    const [first] = Object.entries(said);
    if (first === undefined) return said;
    const columnOf = (label: string) => {
      const own = LOCATOR_LABELS.find((each) => each === label && mapping[each] !== undefined);
      return column(own ?? 'locators');
    };
    if (!hasSource) {
      const [label, value = ''] = first;
      problems.push({ column: columnOf(label), value: shortened(value), reason: NO_SOURCE });
      return said;
    }
    try {
      return tidyLocators(said);
    } catch (error) {
      if (!(error instanceof ORPCError)) throw error;
      const { field } = error.data as { field: keyof Locators };
      problems.push({
        column: columnOf(field),
        value: shortened(said[field] ?? ''),
        reason: error.message,
      });
      return said;
    }
  };
}
