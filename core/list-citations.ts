import { createCitationEngine, StyleError, type ReadPackageFile } from '../cite/index.ts';
import type { CitationLister } from './ports.ts';
import { refused } from './refusals.ts';

/**
 * Makes lists in this process; the engines of the styles are kept from one list to the next.
 *
 * @param read - Reads a file of an installed package, which only a host can.
 */
export function createCitationLister(read: ReadPackageFile): CitationLister {
  const engine = createCitationEngine(read);
  return async (quotes, options, { onProgress, onCited } = {}, signal) => {
    const breathe = async (done: number) => {
      onProgress?.(done);
      // Lets what waits in this process be heard, a request to stop among it.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    };
    try {
      return await engine.list(quotes, options, {
        onProgress: breathe,
        ...(onCited && { onCited }),
      });
    } catch (error) {
      throw error instanceof StyleError ? refused('style', error.message) : error;
    }
  };
}
