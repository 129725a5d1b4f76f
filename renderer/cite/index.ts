export { CiteDialog } from './CiteDialog.tsx';
export type { OpenList } from './saved/opened-list.ts';
export { useDragOut } from './quick/useDragOut.ts';
export { useQuickCopy } from './quick/useQuickCopy.ts';
export { CitationListsDialog } from './saved/CitationListsDialog.tsx';
