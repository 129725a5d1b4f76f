import { readFileSync } from 'node:fs';
import { pageFiles } from '../backend/page/files.ts';

/** A file of the page, ready to be sent. */
export interface Asset {
  mediaType: string;
  bytes: Buffer;
}

/** All that can be loaded, by URL path; nothing is looked up on the disk afterwards. */
export function loadAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const [url, { path, mediaType }] of pageFiles(folder)) {
    assets.set(url, { mediaType, bytes: readFileSync(path) });
  }
  return assets;
}
