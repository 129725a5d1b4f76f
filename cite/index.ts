export { creditsOf, shippedStyles, titleOf } from './catalogue.ts';
export { createCitationEngine, type ListOptions } from './engine.ts';
export { StyleError } from './errors.ts';
export type { ReadPackageFile } from './csl/files/style-files.ts';
export { arrange } from './order.ts';
export { styleOfId } from './csl/files/style-list.ts';
