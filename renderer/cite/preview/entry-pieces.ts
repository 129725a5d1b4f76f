import type { CitationEntry, CitationList, TextRun } from '../../../contract/citations.ts';

/** An entry as it is shown, with what stands around its quotation. */
export interface ShownEntry {
  entry: CitationEntry;
  /** Number of its note, in a style of notes; `null` where nothing is cited. */
  note: number | null;
  /** What follows the quotation on its line: the citation, and the full stop that ends it. */
  after: TextRun[];
}

/** A group of the list as it is shown. */
export interface ShownGroup {
  heading: string | null;
  entries: ShownEntry[];
}

/** A run-in quotation ends with the full stop behind the citation; a block has its own before. */
function afterQuotation({ block, quotation, citation }: CitationEntry): TextRun[] {
  const isEnded = block || /[.!?…]\p{Pf}?$/u.test(quotation.at(-1)?.text ?? '');
  if (citation.length === 0) return isEnded ? [] : [{ text: '.' }];
  // A raised number stands at the words.
  const space = citation[0]?.superscript === true ? [] : [{ text: ' ' }];
  return [...space, ...citation, ...(block ? [] : [{ text: '.' }])];
}

/** Numbers the notes through all groups, and puts citations where the style has them. */
export function shownGroups(list: CitationList): ShownGroup[] {
  let notes = 0;
  return list.groups.map(({ heading, entries }) => ({
    heading,
    entries: entries.map((entry) => {
      const isNote = list.notes && entry.citation.length > 0;
      if (isNote) notes += 1;
      return {
        entry,
        note: isNote ? notes : null,
        after: isNote ? [] : afterQuotation(entry),
      };
    }),
  }));
}
