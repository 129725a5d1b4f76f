export { createCitationEngine } from './engine.ts';
export type { ReadPackageFile } from './csl/style-files.ts';
export { arrange } from './order.ts';
