import type { ImportField } from '../../contract/imports.ts';

/** What a column may say, in the user's words, in the groups in which it is offered. */
export const FIELD_GROUPS: readonly {
  group: string;
  fields: readonly (readonly [field: ImportField, label: string])[];
}[] = [
  {
    group: 'Quote',
    fields: [
      ['text', 'Wording'],
      ['speakers', 'Speaker'],
      ['writers', 'Author of the source, who says it'],
      ['roles', 'Role of the speaker'],
      ['saidOn', 'Said on'],
      ['kind', 'Kind'],
      ['mode', 'Channel'],
      ['language', 'Language'],
      ['addressee', 'To whom'],
      ['translator', 'Translated by'],
      ['note', 'Note'],
      ['tags', 'Tags'],
      ['collections', 'Collections'],
    ],
  },
  {
    group: 'Source',
    fields: [
      ['title', 'Title'],
      ['container', 'Newspaper, site or book'],
      ['authors', 'Authors'],
      ['issued', 'Published'],
      ['url', 'Address'],
      ['accessed', 'Read on'],
      ['type', 'Type'],
      ['publisher', 'Publisher'],
      ['place', 'Place of publication'],
      ['sourceLanguage', 'Language of the source'],
    ],
  },
  {
    group: 'Place in the source',
    fields: [
      ['page', 'Page'],
      ['paragraph', 'Paragraph'],
      ['section', 'Section'],
      ['chapter', 'Chapter'],
      ['line', 'Line'],
      ['timestamp', 'Time'],
      ['locators', 'Several places (page 3; paragraph 6)'],
      ['hops', 'Passed on by'],
    ],
  },
];
