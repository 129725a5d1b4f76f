import CSL from 'citeproc';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPackageFile } from '../../../backend/citing/package-file.ts';
import { readLocale, readStyle } from '../../../cite/csl/files/style-files.ts';
import { quickenMarks } from '../../../cite/csl/quick/marks.ts';
import { CITATION_LANGUAGES } from '../../../contract/citations.ts';
import { hostile } from '../support/records.ts';

function startEngine(language: string) {
  const locale = readLocale(language, readPackageFile);
  const system = { retrieveItem: () => ({}), retrieveLocale: () => locale };
  const { tree } = readStyle('apa7', undefined, readPackageFile);
  return new CSL.Engine(system, tree, language, true);
}

test.each(CITATION_LANGUAGES)(
  'in %s the engine finds no marks where it is not asked',
  (language) => {
    const engine = startEngine(language);
    const { flipflopper } = engine.fun;
    const slowly = flipflopper.processTags.bind(flipflopper);
    let isAsked = false;
    flipflopper.processTags = () => {
      isAsked = true;
    };
    quickenMarks(engine);
    const marks = fc.constantFrom(
      ...'“”„‘’‚«»‹›"\'<>&( \u00A0\u202F'.split(''),
      '</sc>',
      '<sup>',
      'word',
    );
    const texts = fc.oneof(
      hostile,
      fc.array(marks, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    let passedOver = 0;
    fc.assert(
      fc.property(texts, (text) => {
        isAsked = false;
        flipflopper.processTags({ blobs: text });
        if (isAsked) return;
        passedOver += 1;
        const blob = { blobs: text };
        slowly(blob);
        expect(blob).toEqual({ blobs: text });
      }),
      { numRuns: 300 },
    );
    expect(passedOver).toBeGreaterThan(20);
  },
);
