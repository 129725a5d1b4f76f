/** Keys of records that say little to a reader, in words. */
const WORDS: Readonly<Record<string, string>> = {
  display: 'name',
  given: 'given names',
  family: 'family name',
  sortName: 'sort name',
  nativeName: 'name in own script',
  wikidata: 'Wikidata',
  aliases: 'other names',
  csl: 'bibliographic data',
  titleSentence: 'title in sentence case',
  titleShort: 'short title',
  archiveUrl: 'archived copy',
  archivedOn: 'day of the archived copy',
  heldOn: 'date',
  takenAt: 'when it was stored',
  sha256: 'text',
  text: 'wording',
  segments: 'parts of the wording',
  mode: 'channel',
  saidOn: 'date',
  translationOf: 'original',
  attributions: 'who said it',
  attestations: 'where it stands',
  verifications: 'checks',
  addedAt: 'when it was added',
  editedAt: 'when it was edited',
  trashedAt: 'whether it is in the trash',
  query: 'search',
  open: 'whether it is over',
  startedAt: 'when it was begun',
  leftOut: 'paragraphs left out',
  proposals: 'what was found and decided',
};

/** Fields of a record as they are told: `note, when it was edited`. */
export const fieldsInWords = (fields: readonly string[]): string =>
  fields.map((field) => WORDS[field] ?? field).join(', ');
