import CSL from 'citeproc';
import type { CslEngine } from 'citeproc';

// The languages that have lower-case letters of their own (Unicode, SpecialCasing.txt).
const OWN_CASE = /^(?:az|lt|tr)\b/u;
const QUOTE_TERMS = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'];

// `toLocaleLowerCase` with a language takes several times as long, and sorting asks it for each
// comparison.
const lowerCase = CSL.toLocaleLowerCase;
CSL.toLocaleLowerCase = function toLowerCase(text) {
  const isOwn = this.tmp.lang_array?.some((language) => OWN_CASE.test(language));
  return isOwn ? lowerCase.call(this, text) : text.toLowerCase();
};

/**
 * Has the engine look for marks and mark-up in a text only where it has a sign that begins one: most
 * have none. What it returns stays the same.
 */
export function quicken(engine: CslEngine): void {
  const { flipflopper } = engine.fun;
  const { processTags } = flipflopper;
  // U+2019 between letters is taken for an apostrophe.
  const signs = ['"', "'", '<', '’', ...QUOTE_TERMS.map((term) => engine.getTerm(term).trim())];
  const wanted = signs.filter(Boolean);
  flipflopper.processTags = (blob) => {
    if (wanted.some((sign) => blob.blobs.includes(sign))) processTags.call(flipflopper, blob);
  };
}
