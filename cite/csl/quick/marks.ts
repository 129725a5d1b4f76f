import type { CslEngine } from 'citeproc';

const QUOTE_TERMS = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'];

/** The engine makes a regular expression of its terms: such a one may be found anywhere. */
const FOUND_ANYWHERE = /^\s+$|[\\^$.*+?()[\]{}|]/u;

/**
 * Has an engine look for marks and mark-up in a text only where it has a sign that begins one: most
 * have none, and then the engine leaves the text as it is and remembers nothing of it.
 */
export function quickenMarks(engine: CslEngine): void {
  const { flipflopper } = engine.fun;
  const { processTags } = flipflopper;
  const terms = QUOTE_TERMS.map((term) => engine.getTerm(term) ?? '').filter(Boolean);
  if (terms.some((term) => FOUND_ANYWHERE.test(term))) return;
  // U+2019 between letters is taken for an apostrophe.
  const signs = ['"', "'", '<', '’', ...terms.map((term) => term.trim())];
  flipflopper.processTags = (blob) => {
    if (signs.some((sign) => blob.blobs.includes(sign))) processTags.call(flipflopper, blob);
  };
}
