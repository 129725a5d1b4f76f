import type { MergePreview } from '../../../contract/speaker-merge.ts';
import { countInWords } from '../../quotes/useQuoteKeys.ts';
import { roleInWords } from '../role-words.ts';
import { inFigures } from '../../parts/written/figures.ts';

const FIELDS: Record<MergePreview['filled'][number]['field'], string> = {
  given: 'given names',
  family: 'family name',
  particles: 'particles',
  sortName: 'sorted under',
  nativeName: 'name in own script',
};

/** What a merge would do, a line each. */
export function mergeInWords(preview: MergePreview, into: string): string[] {
  const { quotes, inTrash, both, hops, proposals, aliases, roles, filled, joinsNotes } = preview;
  const goes = quotes === 1 ? 'goes' : 'go';
  return [
    `${countInWords(quotes)} ${goes} to ${into}${inTrash > 0 ? `, and ${inFigures(inTrash)} in the trash` : ''}.`,
    ...(both > 0
      ? [
          `${countInWords(both)} ${both === 1 ? 'is' : 'are'} attributed to both: one attribution stays.`,
        ]
      : []),
    ...(hops > 0 ? [`Passed on by them in ${inFigures(hops)} places: kept.`] : []),
    ...(proposals > 0 ? [`${inFigures(proposals)} proposals of reviews follow.`] : []),
    ...(aliases.length > 0 ? [`Also written: ${aliases.map(({ form }) => form).join('; ')}.`] : []),
    ...(roles.length > 0 ? [`Roles added: ${roles.map(roleInWords).join('; ')}.`] : []),
    ...filled.map(({ field, value }) => `Filled in: ${FIELDS[field]} “${value}”.`),
    ...(joinsNotes ? ['The notes are joined.'] : []),
  ];
}
