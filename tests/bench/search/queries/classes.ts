/** Kinds of queries, as people type them. */
export const CLASSES = [
  'rare',
  'mid',
  'common',
  'stop',
  'prefix of 1',
  'prefix of 2',
  'prefix of 3',
  'phrase',
  'and',
  'speaker:',
  'outlet:',
  'year:',
  'kind:',
  'tag:',
  'cyrillic',
  'name',
] as const;
export type QueryClass = (typeof CLASSES)[number];

/** One query of a class. */
export interface BenchQuery {
  class: QueryClass;
  /** What is typed; white space behind the last word tells that it is whole. */
  text: string;
  /** The same as FTS5 has it, where that alone can tell. */
  match: string | null;
  /** What `LIKE` would look for. */
  like: string | null;
}
