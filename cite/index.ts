export { createCitationEngine, type CitationEngine, type ReportProgress } from './engine.ts';
export type { ReadPackageFile } from './csl/style-files.ts';
export { arrange, type QuoteGroup } from './order.ts';
