export { CiteDialog } from './CiteDialog.tsx';
export type { OpenList } from './saved/opened-list.ts';
export { CitationListsDialog } from './saved/CitationListsDialog.tsx';
