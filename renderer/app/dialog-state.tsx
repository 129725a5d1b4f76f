import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { QuoteSelection } from '../../contract/search.ts';

/** A file, or a pasted text, that is to be read as an article. */
export interface CaptureInput {
  name: string;
  bytes: Blob;
}

/** The dialogs of the window, each with what it needs to know. */
export type Dialog =
  | { name: 'new-article'; initial?: CaptureInput }
  | { name: 'new-quote' }
  | { name: 'cite'; selection: QuoteSelection; count: number }
  | { name: 'speakers' }
  | { name: 'speaker'; id: number | null }
  | { name: 'sources' }
  | { name: 'source'; id: number | null }
  | { name: 'tag'; id: number }
  | { name: 'tag-quotes'; ids: number[] }
  | { name: 'collection'; id: number | null; parentId: number | null }
  | { name: 'collect-quotes'; ids: number[] }
  | { name: 'library-path'; create: boolean }
  | { name: 'shortcuts' }
  | { name: 'about' };

interface DialogsValue {
  dialog: Dialog | null;
  open: (dialog: Dialog) => void;
  close: () => void;
  /** Begins the review of an article: asks for its source first. */
  startCapture: (input: CaptureInput) => void;
}

const DialogsContext = createContext<DialogsValue | null>(null);

/** Knows which dialog is open; there is one at a time. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const value = useMemo(
    () => ({
      dialog,
      open: setDialog,
      close: () => setDialog(null),
      startCapture: (initial: CaptureInput) => setDialog({ name: 'new-article', initial }),
    }),
    [dialog],
  );
  return <DialogsContext value={value}>{children}</DialogsContext>;
}

/** Opens and closes the window's dialogs. */
export function useDialogs(): DialogsValue {
  const value = use(DialogsContext);
  if (!value) throw new Error('There is no DialogsProvider above.');
  return value;
}
