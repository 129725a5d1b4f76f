import { keepPreviousData, skipToken, useQueries, useQuery } from '@tanstack/react-query';
import type { ArticleRow } from '../../../contract/search.ts';
import { useApi } from '../../app/client.tsx';

/** Articles that are asked for at once: their texts are searched for what is shown of them. */
const PAGE_ARTICLES = 20;

/** What the search finds in the stored texts. */
export interface Articles {
  /** `null` until it is known, and where nothing is searched. */
  total: number | null;
  /** False while it is still that of the search before. */
  settled: boolean;
  error: Error | null;
}

/** Asks for the first articles in which the words of a search stand. */
function useFirst(text: string) {
  return useQuery(
    useApi().search.articles.queryOptions({
      input: text.trim() === '' ? skipToken : { text, from: 0, count: PAGE_ARTICLES },
      placeholderData: keepPreviousData,
    }),
  );
}

/** How many articles a search finds; asks for nothing while `text` is empty. */
export function useArticles(text: string): Articles {
  const { data, isPlaceholderData, error } = useFirst(text);
  const isAsked = text.trim() !== '';
  return {
    total: isAsked ? (data?.total ?? null) : null,
    settled: !isPlaceholderData && (data !== undefined || !isAsked),
    error,
  };
}

/** The articles of a result by their index: further ones come as they are scrolled to. */
export function useArticleRows(
  text: string,
  total: number,
  visible: { first: number; last: number },
): (index: number) => ArticleRow | undefined {
  const api = useApi();
  const { data } = useFirst(text);
  const from = Math.max(1, Math.floor(visible.first / PAGE_ARTICLES));
  const to = Math.floor(Math.min(visible.last + PAGE_ARTICLES / 2, total - 1) / PAGE_ARTICLES);
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const results = useQueries({
    queries: pages.map((page) =>
      api.search.articles.queryOptions({
        input: { text, from: page * PAGE_ARTICLES, count: PAGE_ARTICLES },
      }),
    ),
  });
  return (index) => {
    const page = Math.floor(index / PAGE_ARTICLES);
    const rows = page === 0 ? data?.rows : results[pages.indexOf(page)]?.data?.rows;
    return rows?.[index - page * PAGE_ARTICLES];
  };
}
