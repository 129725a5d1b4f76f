/** The keywords of a source, which are one text in CSL: parted by semicolons, or else by commas. */
export function keywordsOf(keyword: string): string[] {
  const parts = keyword.split(keyword.includes(';') ? ';' : ',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
