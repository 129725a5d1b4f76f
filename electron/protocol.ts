import { readFile } from 'node:fs/promises';
import type { CustomScheme } from 'electron';
import type { PageFile } from '../backend/page/files.ts';
import { PAGE_HEADERS } from '../backend/page/headers.ts';
import { APP_SCHEME, isOurs } from './origin.ts';

/** What the page's own protocol may do; told to Electron before it is ready. */
export const APP_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/**
 * Answers requests of the page's own protocol out of a closed map: the URL is looked up, and never
 * becomes a path.
 */
export function appProtocol(
  files: ReadonlyMap<string, PageFile>,
): (request: { url: string; method: string }) => Promise<Response> {
  return async ({ url, method }) => {
    if (!isOurs(url)) return refuse(404);
    if (method !== 'GET') return refuse(405);
    const file = files.get(new URL(url).pathname);
    if (!file) return refuse(404);
    return new Response(await readFile(file.path), {
      headers: { ...PAGE_HEADERS, 'content-type': file.mediaType },
    });
  };
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: { ...PAGE_HEADERS } });
}
