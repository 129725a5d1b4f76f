import { parentPort } from 'node:worker_threads';
import { serveCiting } from '../../../backend/citing/serve-citing.ts';
import type { CitationList } from '../../../contract/citations.ts';

const EMPTY: CitationList = {
  style: 'apa7',
  groups: [],
  bibliographyHeading: '',
  bibliography: [],
  notes: false,
};

if (!parentPort) throw new Error('This program is a thread.');

/** Waits for ever over a single quote; takes longer than its limit over more, but gets on. */
serveCiting(parentPort, async (quotes, _options, listener) => {
  if (quotes.length === 1) return new Promise(() => undefined);
  for (let done = 1; done <= 5; done += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    listener?.onProgress?.(done);
  }
  listener?.onCited?.(EMPTY);
  return EMPTY;
});
