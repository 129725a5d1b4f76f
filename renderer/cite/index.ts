export { CiteDialog } from './CiteDialog.tsx';
