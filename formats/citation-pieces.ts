import type { CitationEntry, CitationList, TextRun } from '../contract/citations.ts';

/** The note of an entry, by the number that stands behind the quotation. */
export interface NumberedNote {
  number: number;
  runs: TextRun[];
}

/** An entry with what a writer has to put around its quotation. */
export interface EntryPieces {
  quotation: TextRun[];
  block: boolean;
  /** Who says it, to stand before it; `null` where the citation does that. */
  speaker: string | null;
  /** What follows at once: a space, the citation, and the full stop of a sentence it ends. */
  citation: TextRun[];
  note: NumberedNote | null;
  /** What is missing, where there is nothing to cite. */
  gaps: string[];
}

/** A group with the pieces of its entries. */
export interface GroupPieces {
  heading: string | null;
  entries: EntryPieces[];
}

/** What is over a list, and names its file to those who open it. */
export function titleOf({ title }: CitationList): string {
  return title ?? 'Quotes';
}

/** The runs of a block by its paragraphs. */
export function paragraphsOf(runs: readonly TextRun[]): TextRun[][] {
  const paragraphs: TextRun[][] = [[]];
  for (const each of runs) {
    each.text.split('\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...each, text });
    });
  }
  return paragraphs;
}

/** A full stop comes behind the brackets where the quotation is run into the text. */
function onTheSameLine({ citation, block, quotation }: CitationEntry): TextRun[] {
  const isEnded = block || /[.!?…]\p{Pf}?$/u.test(quotation.at(-1)?.text ?? '');
  if (citation.length === 0) return isEnded ? [] : [{ text: '.' }];
  // A raised number stands at the words.
  const space = citation[0]?.superscript === true ? [] : [{ text: ' ' }];
  return [...space, ...citation, ...(block ? [] : [{ text: '.' }])];
}

/** What every writer of lists needs: notes numbered through all groups, full stops in place. */
export function piecesOf(list: CitationList): { groups: GroupPieces[]; notes: NumberedNote[] } {
  const notes: NumberedNote[] = [];
  const toPieces = (entry: CitationEntry): EntryPieces => {
    const { quotation, block, speaker, citation, gaps } = entry;
    const isNote = list.notes && citation.length > 0;
    const note = isNote ? { number: notes.length + 1, runs: citation } : null;
    if (note !== null) notes.push(note);
    return {
      quotation,
      block,
      speaker,
      citation: isNote ? [] : onTheSameLine(entry),
      note,
      gaps: citation.length > 0 ? [] : gaps,
    };
  };
  const groups = list.groups.map(({ heading, entries }) => ({
    heading,
    entries: entries.map(toPieces),
  }));
  return { groups, notes };
}
