import { expect, test } from 'vitest';
import { linkRuns, parseMarkup } from '../../../cite/csl/runs.ts';
import { tidyRuns } from '../../../cite/csl/tidy-runs.ts';

test.each([
  ['plain', [{ text: 'plain' }]],
  ['a <i>b</i> c', [{ text: 'a ' }, { text: 'b', italic: true }, { text: ' c' }]],
  [
    '<i>a <span style="font-style:normal;">b</span></i>',
    [{ text: 'a ', italic: true }, { text: 'b' }],
  ],
  [
    '<b>x</b><sup>2</sup>',
    [
      { text: 'x', bold: true },
      { text: '2', superscript: true },
    ],
  ],
  ['<span style="font-variant:small-caps;">bc</span>', [{ text: 'bc', smallCaps: true }]],
  ['  <div class="csl-entry">Doe.</div>\n', [{ text: 'Doe.' }]],
  ['&#60;script&#62; &#38;amp; &#38;#60;', [{ text: '<script> &amp; &#60;' }]],
  ['<script>x</script>', [{ text: '<script>x</script>' }]],
  ['<img src=x onerror=y>', [{ text: '<img src=x onerror=y>' }]],
  ['</i>a</b>', [{ text: 'a' }]],
  ['', []],
])('%j is read as %j', (markup, runs) => {
  expect(parseMarkup(markup)).toEqual(runs);
});

test('an address becomes a link', () => {
  expect(linkRuns([{ text: 'At https://example.org/a.' }], ['https://example.org/a'])).toEqual([
    { text: 'At ' },
    { text: 'https://example.org/a', href: 'https://example.org/a' },
    { text: '.' },
  ]);
});

test.each([
  ['In Lands , pp. 11', 'In Lands, pp. 11'],
  ['Lands. , pp. 11', 'Lands. pp. 11'],
  ['I. Ed, Ed. , in Lands', 'I. Ed, Ed., in Lands'],
  ['Lands. ; 2001', 'Lands. 2001'],
  ['Harbour Gazette,: 9 March', 'Harbour Gazette: 9 March'],
  ['A Page () (n.d.)', 'A Page (n.d.)'],
  ['A Page [, ]. Press', 'A Page. Press'],
  ['(, 2001; )', '(2001)'],
  ['A Page. n.d..', 'A Page. n.d.'],
  ['one. . . two ...', 'one. . . two ...'],
  ['[]12]', '[12]'],
  [', A  Page,', 'A Page,'],
  ['A Page (accessed.', 'A Page.'],
  ['A Page (2001]', 'A Page (2001)'],
  ['A Page 2001)', 'A Page 2001'],
  ['1) A Page', '1) A Page'],
])('“%s” without what is left of missing parts is “%s”', (text, tidy) => {
  expect(tidyRuns([{ text }], undefined)).toEqual([{ text: tidy }]);
});

test('what is left of missing parts goes across the runs, and no emphasis with it', () => {
  const runs = [{ text: 'Lands', italic: true }, { text: ' , ' }, { text: '11', bold: true }];
  expect(tidyRuns(runs, undefined)).toEqual([
    { text: 'Lands', italic: true },
    { text: ', ' },
    { text: '11', bold: true },
  ]);
});

test('signs that a record has itself are left alone', () => {
  const title = 'print() , or not';
  const runs = [{ text: `${title} .` }];
  expect(tidyRuns(runs, { type: 'book', title })).toEqual(runs);
});
