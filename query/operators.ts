/** Something of the language of the search bar besides its fields, as it is told to the user. */
export interface OperatorSpec {
  /** How it is written. */
  sign: string;
  /** What it finds, as a sentence or two. */
  help: string;
  /** A query that has it. */
  example: string;
}

/** All that can be written besides fields, the simplest first. */
export const OPERATORS: readonly OperatorSpec[] = [
  {
    sign: 'two words',
    help: 'All of the words, in any order, in wording, speaker, source or note.',
    example: 'drone attack',
  },
  {
    sign: '"two words"',
    help: 'Just these words, in this order.',
    example: '"drone attack"',
  },
  {
    sign: 'word*',
    help: 'Words that begin so. The last word is always taken so until a space follows it.',
    example: 'fabric*',
  },
  {
    sign: '-word',
    help: 'Without it: a word, words in quotation marks, a field or a parenthesis. NOT is the same.',
    example: 'drone -attack',
  },
  {
    sign: 'OR',
    help: 'What stands on one side of it or on the other.',
    example: 'drone OR missile',
  },
  {
    sign: '( )',
    help: 'What belongs together.',
    example: '(drone OR missile) speaker:Putin',
  },
  {
    sign: 'field:value',
    help: 'What the field says of the quote; no space behind the colon.',
    example: 'speaker:Lavrov',
  },
  {
    sign: 'field:"two words"',
    help: 'A value of several words.',
    example: 'speaker:"Sergei Lavrov"',
  },
  {
    sign: 'field:one,other',
    help: 'One of several values.',
    example: 'speaker:Lavrov,Ushakov',
  },
];
