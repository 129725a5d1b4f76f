/**
 * The keywords of a source, which are one text in CSL: parted by semicolons, or else by commas.
 *
 * @param keyword - As an item has it; what is no text is none.
 */
export function keywordsOf(keyword: unknown): string[] {
  if (typeof keyword !== 'string') return [];
  const parts = keyword.split(keyword.includes(';') ? ';' : ',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
