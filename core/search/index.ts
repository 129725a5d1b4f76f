import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { parseQuery } from '../../query/parse.ts';
import { completionsAt } from './complete.ts';
import { dated } from '../dated-query.ts';
import { turn } from './turn.ts';

const JUMPS = ['search', 'collection', 'speaker', 'tag', 'source'] as const;

/** What can be asked while one types in the search bar, or looks for a place to go to. */
export function searchProcedures(catalogue: Catalogue) {
  const { search: contractSearch } = implement(contract);
  const { search, articles, names, correct, steps } = catalogue;

  return {
    first: contractSearch.first.handler(async ({ input: { query, limit }, signal }) => {
      await turn(signal);
      return { ...search.first(dated(query), limit), revision: steps.revision() };
    }),
    complete: contractSearch.complete.handler(({ input: { text, caret } }) =>
      completionsAt(catalogue, text, caret),
    ),
    correct: contractSearch.correct.handler(({ input }) => correct(input.text)),
    jump: contractSearch.jump.handler(({ input: { text, limit } }) =>
      JUMPS.flatMap((kind) =>
        names.find(kind, text, limit).map(({ id, label, detail }) => ({
          kind,
          id,
          label,
          detail,
          quotes: names.quotes(kind, id),
        })),
      ),
    ),
    articles: contractSearch.articles.handler(async ({ input: { text, from, count }, signal }) => {
      await turn(signal);
      const { node, remarks } = parseQuery(text);
      return { ...articles(node, from, count), remarks };
    }),
  };
}
