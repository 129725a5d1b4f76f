/** How the values of a field are read. */
export type FieldReading = 'words' | 'days' | 'choice' | 'language';

/** A field of the search bar, as it is read and as it is told to the user. */
export interface FieldSpec {
  name: string;
  reads: FieldReading;
  /** What it finds, as a sentence. */
  help: string;
  /** A query that has it. */
  example: string;
}

/** All fields, in the order in which they are offered. */
export const FIELDS = [
  {
    name: 'speaker',
    reads: 'words',
    help: 'Said by somebody of this name, in any spelling, or of an alias.',
    example: 'speaker:Zelensky',
  },
  {
    name: 'role',
    reads: 'words',
    help: 'Said by somebody who held a role of this title or in this organisation.',
    example: 'role:"foreign minister"',
  },
  {
    name: 'source',
    reads: 'words',
    help: 'In a source with these words in its title.',
    example: 'source:"press conference"',
  },
  {
    name: 'outlet',
    reads: 'words',
    help: 'In a newspaper, site, book or series of this name.',
    example: 'outlet:reuters,bbc',
  },
  {
    name: 'kind',
    reads: 'choice',
    help: 'How the wording relates to what was said.',
    example: 'kind:direct',
  },
  { name: 'mode', reads: 'choice', help: 'How it was put.', example: 'mode:spoken' },
  {
    name: 'tag',
    reads: 'words',
    help: 'With this tag; in quotation marks, with the tag of just this name.',
    example: 'tag:peace',
  },
  {
    name: 'in',
    reads: 'words',
    help: 'In a collection of this name, or in one inside it.',
    example: 'in:"chapter two"',
  },
  {
    name: 'lang',
    reads: 'language',
    help: 'In this language, as a tag or by its English name.',
    example: 'lang:uk',
  },
  {
    name: 'status',
    reads: 'choice',
    help: 'What the latest check came to.',
    example: '-status:disputed',
  },
  {
    name: 'before',
    reads: 'days',
    help: 'Said before the first day of this date.',
    example: 'before:2026',
  },
  {
    name: 'after',
    reads: 'days',
    help: 'Said on the first day of this date or later.',
    example: 'after:2025-01',
  },
  {
    name: 'on',
    reads: 'days',
    help: 'Said on this day, or within this month or year.',
    example: 'on:"29 Dec 2025"',
  },
  {
    name: 'year',
    reads: 'days',
    help: 'Said in this year, or in one of these.',
    example: 'year:2020..2025',
  },
  {
    name: 'has',
    reads: 'choice',
    help: 'With a note, a relation, the stored text of a source, and so on.',
    example: 'has:note',
  },
] as const satisfies readonly FieldSpec[];

export type FieldName = (typeof FIELDS)[number]['name'];

const byName = new Map<string, (typeof FIELDS)[number]>(FIELDS.map((field) => [field.name, field]));

/** The field of this name, in capitals or not. */
export function fieldOf(name: string): (typeof FIELDS)[number] | null {
  return byName.get(name.toLowerCase()) ?? null;
}
