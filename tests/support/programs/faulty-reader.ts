import { connectToParent } from '../../../backend/process/parent.ts';
import { serveReader } from '../../../backend/reading/serve-reader.ts';
import { UnreadableError } from '../../../core/ports.ts';
import type { ReadArticle } from '../../../core/ports.ts';

const EMPTY: ReadArticle = {
  article: {
    text: 'Nothing.',
    metadata: {
      title: null,
      container: null,
      authors: [],
      issued: null,
      url: null,
      language: null,
    },
    notices: [],
    leftOut: [],
    pages: [],
  },
  quotes: [],
};

/** A reader that does what the name of the file says. */
const deeds: Readonly<Record<string, (onParsed: () => void) => ReadArticle>> = {
  read: () => EMPTY,
  refuse() {
    throw new UnreadableError('BINARY', 'This is no text.');
  },
  hang() {
    for (;;);
  },
  'be slow': () => {
    const end = performance.now() + 1000;
    while (performance.now() < end);
    return EMPTY;
  },
  'be long': (onParsed) => {
    onParsed();
    const end = performance.now() + 2500;
    while (performance.now() < end);
    return EMPTY;
  },
  'hang later': (onParsed) => {
    onParsed();
    for (;;);
  },
  fill() {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => `${index}`));
  },
  crash: () => process.exit(3),
  lie: () => ({ ...EMPTY, quotes: [{ ...EMPTY.quotes[0]!, start: -1 }] }),
};

serveReader(connectToParent(), Number(process.argv[2]), (_bytes, name, onParsed) => {
  const deed = deeds[name];
  if (!deed) throw new Error(`No deed called ${name}.`);
  return deed(onParsed);
});
