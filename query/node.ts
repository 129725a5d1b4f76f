import type { FieldName } from './fields.ts';
import type { ChoiceValue } from './values/choices.ts';
import type { DaysValue } from './values/days.ts';
import type { SoughtWords, WordsValue } from './values/words-value.ts';

/**
 * A value of a field: words of `speaker`, `role`, `source`, `outlet`, `tag` and `in`; days of
 * `before`, `after`, `on` and `year`; one of a few of `kind`, `mode`, `status`, `lang` and `has`.
 */
export type FieldValue = WordsValue | DaysValue | ChoiceValue;

/** What a query asks for. */
export type QueryNode =
  | ({ type: 'words' } & SoughtWords)
  /** One of the values must be there. */
  | { type: 'field'; field: FieldName; values: FieldValue[] }
  | { type: 'and' | 'or'; of: QueryNode[] }
  /** None of these. */
  | { type: 'not'; of: QueryNode[] };
