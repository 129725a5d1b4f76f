/** How a kind of source is entered: its type, and where its container and publisher go. */
export interface EntryType {
  type: string;
  container: string;
  publisher: string;
  /** What a type is told apart by that stands for several kinds. */
  subtype?: string;
}

const book = (type: string): EntryType => ({
  type,
  container: 'maintitle',
  publisher: 'publisher',
});
const part = (type: string): EntryType => ({
  type,
  container: 'booktitle',
  publisher: 'publisher',
});
const issued = (type: string): EntryType => ({
  type,
  container: 'series',
  publisher: 'institution',
});
const online: EntryType = { type: 'online', container: 'organization', publisher: 'organization' };
const misc = (type: string): EntryType => ({
  type,
  container: 'howpublished',
  publisher: 'organization',
});
const article = (subtype?: string): EntryType => ({
  type: 'article',
  container: 'journaltitle',
  publisher: 'publisher',
  ...(subtype !== undefined && { subtype }),
});

/** How the types of CSL are entered. */
export const ENTRY_TYPES: ReadonlyMap<string, EntryType> = new Map([
  ['article', article()],
  ['article-journal', article()],
  ['review', article()],
  ['article-magazine', article('magazine')],
  ['article-newspaper', article('newspaper')],
  ['book', book('book')],
  ['classic', book('book')],
  ['pamphlet', misc('booklet')],
  ['chapter', part('incollection')],
  ['entry', part('inreference')],
  ['entry-dictionary', part('inreference')],
  ['entry-encyclopedia', part('inreference')],
  ['paper-conference', part('inproceedings')],
  ['periodical', book('periodical')],
  ['report', issued('report')],
  ['thesis', issued('thesis')],
  ['webpage', online],
  ['post', online],
  ['post-weblog', online],
  ['broadcast', misc('video')],
  ['motion_picture', misc('video')],
  ['song', misc('audio')],
  ['speech', misc('unpublished')],
  ['manuscript', misc('unpublished')],
  ['dataset', misc('dataset')],
  ['software', misc('software')],
  ['patent', misc('patent')],
  ['legislation', misc('legislation')],
  ['bill', misc('legislation')],
  ['legal_case', misc('jurisdiction')],
]);

/** The entry type for a CSL type; `misc` for what BibLaTeX has no name for. */
export function entryTypeOf(cslType: string): EntryType {
  return ENTRY_TYPES.get(cslType) ?? misc('misc');
}
