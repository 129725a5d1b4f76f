import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { QuoteSelection } from '../../contract/search.ts';
import type { OpenList } from '../cite/index.ts';

/** A file, or a pasted text, that is to be read. */
export interface CaptureInput {
  name: string;
  bytes: Blob;
}

/** A quote that was found in a stored text, before anything else is said of it. */
export interface QuoteInText {
  text: string;
  source: { id: number; title: string };
  paragraph: string;
}

/** The dialogs of the window, each with what it needs to know. */
export type Dialog =
  | { name: 'palette' }
  | { name: 'save-search' }
  | { name: 'new-article'; initial?: CaptureInput }
  | { name: 'new-quote'; initial?: QuoteInText }
  | { name: 'cite'; selection: QuoteSelection; count: number; opened?: OpenList }
  | { name: 'citation-lists' }
  | { name: 'speakers' }
  | { name: 'speaker'; id: number | null }
  /** The first stays unless another is chosen. */
  | { name: 'merge-speakers'; ids: number[] }
  | { name: 'split-speaker'; id: number }
  | { name: 'sources' }
  | { name: 'source'; id: number | null }
  | { name: 'tags' }
  | { name: 'tag'; id: number }
  | { name: 'tag-quotes'; ids: number[] }
  | { name: 'verify-quotes'; ids: number[] }
  | { name: 'kind-of-quotes'; ids: number[] }
  | { name: 'speaker-of-quotes'; ids: number[] }
  | { name: 'collection'; id: number | null; parentId: number | null }
  | { name: 'collect-quotes'; ids: number[] }
  | { name: 'recheck' }
  | { name: 'import-quotes'; initial?: CaptureInput }
  | { name: 'save-archive' }
  | { name: 'relate'; quoteId: number; relationId: number | null }
  | { name: 'alike'; ids: number[] }
  | { name: 'same-quotes' }
  | { name: 'library-path'; purpose: 'open' | 'new' | 'copy' }
  | { name: 'recent-libraries' }
  | { name: 'search-help' }
  | { name: 'shortcuts' }
  | { name: 'about' };

interface DialogsValue {
  dialog: Dialog | null;
  open: (dialog: Dialog) => void;
  close: () => void;
  /** Begins the review of an article. */
  startCapture: (input: CaptureInput) => void;
}

const DialogsContext = createContext<DialogsValue | null>(null);

/** Gives the keyboard back to what had it, or to the view where that is gone. */
function focusAgain(element: Element | null): void {
  const target = element?.isConnected ? element : document.getElementById('main');
  if (target instanceof HTMLElement && document.activeElement === document.body) target.focus();
}

/** Knows which dialog is open; there is one at a time. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const opener = useRef<Element | null>(null);
  const value = useMemo(() => {
    const open = (next: Dialog) => {
      opener.current ??= document.activeElement;
      setDialog(next);
    };
    return {
      dialog,
      open,
      close: () => setDialog(null),
      startCapture: (initial: CaptureInput) => open({ name: 'new-article', initial }),
    };
  }, [dialog]);
  // Once the dialog is off the page, however long that took.
  useEffect(() => {
    if (dialog !== null || opener.current === null) return;
    focusAgain(opener.current);
    opener.current = null;
  }, [dialog]);
  return <DialogsContext value={value}>{children}</DialogsContext>;
}

/** Opens and closes the window's dialogs. */
export function useDialogs(): DialogsValue {
  const value = use(DialogsContext);
  if (!value) throw new Error('There is no DialogsProvider above.');
  return value;
}
