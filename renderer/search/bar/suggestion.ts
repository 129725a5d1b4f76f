import type { Completion } from '../../../contract/search.ts';
import type { RecentSearch } from '../recent/recent-searches.ts';

/** One way to go on in the search field, as it is listed. */
export interface Suggestion {
  key: string;
  /** What is drawn before it: a field's name stands out, a search of before has a clock. */
  look: 'field' | 'value' | 'recent';
  label: string;
  detail: string | null;
  quotes: number | null;
  of: Completion | RecentSearch;
}

/** What a record is, where it is offered for a word. */
const KIND_WORDS: Readonly<Record<Completion['kind'], string | null>> = {
  field: null,
  value: null,
  speaker: 'speaker',
  source: 'source',
  outlet: 'outlet',
  role: 'role',
  tag: 'tag',
  collection: 'collection',
};

/**
 * A way to end what is being typed.
 *
 * @param isWord - Whether that is a word, which may become anything.
 */
export function fromCompletion(completion: Completion, isWord: boolean): Suggestion {
  const { kind, label, detail, quotes, text } = completion;
  const what = isWord ? KIND_WORDS[kind] : null;
  return {
    key: `${kind} ${text}`,
    look: kind === 'field' ? 'field' : 'value',
    label,
    detail: [what, detail].filter(Boolean).join(' · ') || null,
    quotes,
    of: completion,
  };
}

/** A search of before. */
export function fromRecent(search: RecentSearch): Suggestion {
  const { words, query } = search;
  return {
    key: JSON.stringify(query),
    look: 'recent',
    label: words,
    detail: null,
    quotes: null,
    of: search,
  };
}
