import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { QuoteQuery, QuoteSelection } from '../../contract/search.ts';

/** Where the keyboard stands in the list, and which quotes are chosen besides. */
export interface Selection {
  /** Row under the keyboard; its index may be that of another quote after the list changed. */
  cursor: { index: number; id: number } | null;
  /** Index from which Shift+arrow reaches. */
  anchor: number;
  /** Chosen quotes. Empty or of one where nothing is chosen beyond the cursor. */
  ids: ReadonlySet<number>;
}

/** A query as it is compared: another object may ask for the same. */
export function keyOf(query: QuoteQuery): string {
  return JSON.stringify(query);
}

const NOTHING: Selection = { cursor: null, anchor: 0, ids: new Set() };

interface SelectionValue extends Selection {
  select: (selection: Selection) => void;
  clear: () => void;
  /** Key of the query in whose list the keyboard stands, also while another place is shown. */
  listed: string | null;
  enter: (listed: string) => void;
  /** A quote on which the next result begins, if it is in it. */
  wanted: number | null;
  want: (id: number | null) => void;
}

const PeekContext = createContext<(() => Selection) | null>(null);
const SelectionContext = createContext<SelectionValue | null>(null);

/** Keeps what is chosen in the list of quotes. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [selection, select] = useState(NOTHING);
  const [wanted, want] = useState<number | null>(null);
  const clear = useCallback(() => select(NOTHING), []);
  const [listed, enter] = useState<string | null>(null);
  const value = useMemo(
    () => ({ ...selection, select, clear, listed, enter, wanted, want }),
    [selection, clear, listed, wanted],
  );
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  }, [selection]);
  const peek = useCallback(() => latest.current, []);
  return (
    <PeekContext value={peek}>
      <SelectionContext value={value}>{children}</SelectionContext>
    </PeekContext>
  );
}

/** What is chosen in the list of quotes, and how to change it. */
export function useSelection(): SelectionValue {
  const value = use(SelectionContext);
  if (!value) throw new Error('There is no SelectionProvider above.');
  return value;
}

/** What is chosen at the moment of the call, for those who need not be drawn anew by each key. */
export function useSelectionPeek(): () => Selection {
  const peek = use(PeekContext);
  if (!peek) throw new Error('There is no SelectionProvider above.');
  return peek;
}

/** Quotes that a command is about: those chosen, or else the one under the keyboard. */
export function chosenIds({ ids, cursor }: Selection): number[] {
  if (ids.size > 0) return [...ids];
  return cursor ? [cursor.id] : [];
}

/** What a list is made of: the quotes chosen where there are several, or all that are found. */
export function selectionOf(
  selection: Selection,
  query: QuoteQuery,
  found: number,
): { selection: QuoteSelection; count: number } {
  const { ids } = selection;
  if (ids.size > 1) return { selection: { ids: [...ids] }, count: ids.size };
  return { selection: { query }, count: found };
}
