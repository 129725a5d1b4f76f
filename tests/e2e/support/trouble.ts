import type { Page } from '@playwright/test';

/** A call that the library refused in words; the browser writes such answers to its console. */
const REFUSED_IN_WORDS = /^Failed to load resource: .* status of (?:404|409|422|503) /u;

/**
 * Notes what must never happen in the window: an error that nobody caught, an error on the
 * console (which tells of anything the policy refused), a request to another place.
 *
 * @returns What happened so far, one line each.
 */
export function watchForTrouble(page: Page): () => string[] {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const isAnswer = message.location().url.includes('/rpc/');
    if (isAnswer && REFUSED_IN_WORDS.test(message.text())) return;
    found.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = protocol === 'http:' && hostname === '127.0.0.1';
    if (!isOurs && !['data:', 'blob:', 'about:'].includes(protocol)) {
      found.push(`request: ${request.url()}`);
    }
  });
  return () => found;
}
