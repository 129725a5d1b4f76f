import { createContext, use, useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { useLibraryStatus } from '../library/useLibraryStatus.ts';
import { QuoteQuery, type QuoteFilters } from '../../contract/search.ts';

/** What the main part of the window shows. */
export type Place =
  | { at: 'quotes' }
  /** What the search finds in the stored texts of the sources; `row`: where the keyboard begins. */
  | { at: 'articles'; row: number }
  /** `all`: the proposals of all articles in one list, at `proposalId`. */
  | { at: 'review'; all?: boolean; proposalId?: number | undefined }
  /** `all`: whether it was opened out of that list, at `proposalId`. */
  | { at: 'capture'; captureId: number; proposalId?: number; all?: boolean }
  | { at: 'trash' }
  /** `back`: where the window was before. */
  | { at: 'speaker'; speakerId: number; back: Place }
  /** A stored text, opened where `start` is (UTF-16), with what `search` finds in it marked. */
  | { at: 'article'; snapshotId: number; start: number; search: string; back: Place };

/** Everything about the view that outlives a reload of the window. */
export interface View {
  place: Place;
  text: string;
  filters: QuoteFilters;
  order: QuoteQuery['order'];
}

export const NO_FILTERS: QuoteFilters = {
  speakers: [],
  sources: [],
  kinds: [],
  statuses: [],
  tags: [],
  collections: [],
  roles: [],
  outlets: [],
  languages: [],
  saidFrom: null,
  saidTo: null,
  answers: null,
};

const START: View = { place: { at: 'quotes' }, text: '', filters: NO_FILTERS, order: 'newest' };

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { at, back, search, ...numbers }: Record<string, unknown> = { ...value };
  const isNumber = (name: string) => Number.isInteger(numbers[name]);
  switch (at) {
    case 'quotes':
    case 'review':
    case 'trash':
      return true;
    case 'articles':
      return isNumber('row');
    case 'capture':
      return isNumber('captureId');
    case 'speaker':
      return isNumber('speakerId') && isPlace(back);
    case 'article':
      return (
        isNumber('snapshotId') && isNumber('start') && typeof search === 'string' && isPlace(back)
      );
    default:
      return false;
  }
}

/** Reads what an earlier run of this window left; anything odd counts as nothing. */
export function restoreView(stored: string | null): View {
  try {
    const left: unknown = JSON.parse(stored ?? '');
    const query = QuoteQuery.parse(left);
    const place = typeof left === 'object' && left !== null && 'place' in left ? left.place : null;
    return { ...query, place: isPlace(place) ? place : START.place };
  } catch {
    return START;
  }
}

/** Searching and filtering lead back to the list of quotes, wherever the window was. */
function change(view: View, changes: Partial<View>): View {
  return { ...view, place: { at: 'quotes' }, ...changes };
}

/** How many filters are set. */
export function countFilters(filters: QuoteFilters): number {
  const { saidFrom, saidTo, answers, ...lists } = filters;
  const chosen = Object.values(lists).reduce((n, list) => n + list.length, 0);
  const said = saidFrom !== null || saidTo !== null;
  return chosen + (said ? 1 : 0) + (answers === null ? 0 : 1);
}

interface ViewValue extends View {
  /** What the list asks for. */
  query: QuoteQuery;
  show: (changes: Partial<View>) => void;
  filter: (changes: Partial<QuoteFilters>) => void;
}

const ViewContext = createContext<ViewValue | null>(null);

/** Keeps the view in one place, and in the session's storage, where each library has its own. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const { data: status } = useLibraryStatus();
  const key = `dixit.view ${status?.state === 'open' ? status.file : ''}`;
  const [view, show] = useReducer(change, null, () =>
    restoreView(window.sessionStorage.getItem(key)),
  );
  useEffect(() => window.sessionStorage.setItem(key, JSON.stringify(view)), [key, view]);
  const value = useMemo(
    () => ({
      ...view,
      query: { text: view.text, filters: view.filters, order: view.order },
      show,
      filter: (changes: Partial<QuoteFilters>) =>
        show({ filters: { ...view.filters, ...changes } }),
    }),
    [view],
  );
  return <ViewContext value={value}>{children}</ViewContext>;
}

/** The present view, and how to change it. */
export function useView(): ViewValue {
  const value = use(ViewContext);
  if (!value) throw new Error('There is no ViewProvider above.');
  return value;
}
