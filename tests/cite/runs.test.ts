import { expect, test } from 'vitest';
import { linkRuns, parseMarkup } from '../../cite/csl/runs.ts';

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
