/** Variables of CSL whose names are not words that a user would say. */
const WORDS: Readonly<Record<string, string>> = {
  'title-short': 'Short title',
  titleSentence: 'Title in sentence case',
  'container-title': 'Newspaper, site or book',
  'container-title-short': 'Short name of it',
  'collection-title': 'Series',
  'publisher-place': 'Place',
  author: 'Authors',
  editor: 'Editors',
  translator: 'Translators',
  issued: 'Published',
  accessed: 'Read on',
  page: 'Pages',
  URL: 'Address',
  genre: 'Kind',
  keyword: 'Keywords',
};

/** A variable of CSL in the user's words. */
export function cslFieldInWords(name: string): string {
  const words = WORDS[name] ?? name.replaceAll('-', ' ');
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}
