import type { Cell } from './row.ts';

/** Whether a table is one of highlights as Readwise exports them. */
export const isReadwise = (names: readonly string[]): boolean =>
  ['Highlight', 'Book Title', 'Book Author'].every((name) => names.includes(name));

/** Names in one cell: `Jane Roe, John Poe, and Ann Lee`; `Roe, Jane` is one. */
function namesIn(text: string): string[] {
  const parts = text.split(/\s*;\s*|,?\s+(?:and|&)\s+/iu);
  return parts.flatMap((part) => {
    const names = part.split(/\s*,\s*/u);
    return names.every((name) => /\S\s+\S/u.test(name)) ? names : [part];
  });
}

/** Where a highlight stands, as other tables say it: `page 12`; places of an e-reader are sections. */
function placeOf(kind: string, place: string): string {
  if (place === '' || place === '0') return '';
  if (/^page/iu.test(kind)) return `page ${place}`;
  return /^(?:location|order)?$/iu.test(kind)
    ? `section location ${place}`
    : `section ${kind} ${place}`;
}

/**
 * Makes the function that reads a cell of such a table: lists are parted by commas, and what a place
 * is counted in stands in a column of its own.
 */
export function readwiseCells(names: readonly string[]) {
  const kindAt = names.indexOf('Location Type');
  return (name: string, text: string, record: readonly string[]): Cell => {
    switch (name) {
      case 'Book Author':
        return namesIn(text.trim());
      case 'Tags':
      case 'Document tags':
        return text.split(',').map((tag) => tag.trim());
      case 'Location':
        return placeOf((record[kindAt] ?? '').trim(), text.trim());
      default:
        return text;
    }
  };
}
