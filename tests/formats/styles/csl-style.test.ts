import { describe, expect, test } from 'vitest';
import { readCslStyle, textOfStyle } from '../../../formats/styles/csl-style.ts';
import { StyleFileError } from '../../../formats/styles/errors.ts';
import { styleFile } from '../support/style-file.ts';

const read = (text: string) => readCslStyle(textOfStyle(Buffer.from(text)));
const macro = (name: string, ...calls: string[]) =>
  `<macro name="${name}"><group>${calls.map((each) => `<text macro="${each}"/>`).join('')}</group></macro>`;

test('a style tells its title, authors, licence and how it cites', () => {
  expect(read(styleFile({ title: 'Haus &amp; Hof' }))).toMatchObject({
    title: 'Haus & Hof',
    parent: null,
    format: 'author-date',
    locale: 'de-DE',
    authors: ['Ada Lovelace'],
    licence: 'CC BY-SA 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by-sa/4.0/',
    tree: { name: 'style', attrs: { class: 'in-text', version: '1.0' } },
  });
});

test('a name for another style tells which', () => {
  const info = '<link href="http://www.zotero.org/styles/nature" rel="independent-parent"/>';
  expect(read(styleFile({ info })).parent).toBe('nature');
});

test('a file in another encoding is read as it is meant', () => {
  const text = styleFile({ title: 'Größe' }).replace('utf-8', 'ISO-8859-1');
  expect(readCslStyle(textOfStyle(Buffer.from(text, 'latin1'))).title).toBe('Größe');
});

describe('refused, and why:', () => {
  const plain = styleFile();
  test.each<[string, string, string | RegExp]>([
    ['no XML', 'Dear Sir or Madam', 'It is no XML'],
    ['nothing', '', 'It is no XML'],
    ['another kind of XML', '<html><body/></html>', 'no style of the Citation Style Language'],
    ['another namespace', plain.replace('purl.org', 'example.org'), 'no style of the'],
    [
      'CSL-M',
      plain.replace('text" version="1.0"', 'text" version="1.1mlz1"'),
      'version “1.1mlz1” of CSL',
    ],
    ['no version', plain.replace('text" version="1.0"', 'text"'), 'version “”'],
    ['no class', plain.replace('class="in-text"', ''), 'in notes or in the text'],
    ['no title', styleFile({ title: ' \u202E' }), 'It has no title'],
    ['no citations', plain.replaceAll(/<(\/?)citation/gu, '<$1nothing'), 'how to cite'],
    ['cut off', plain.slice(0, -30), 'cut off'],
    [
      'entities of its own',
      plain.replace('<style', '<!DOCTYPE style [<!ENTITY a "b">]><style'),
      'entities of its own',
    ],
    [
      'entities from elsewhere',
      plain.replace(
        '<style',
        '<!DOCTYPE style SYSTEM "file:///etc/passwd" [<!ENTITY % x SYSTEM "http://example.org/">]><style',
      ),
      'entities of its own',
    ],
    ['200,000 nested elements', plain.replace('<info>', '<a>'.repeat(200_000)), 'nested deeper'],
    [
      '200,000 elements',
      plain.replace('<info>', `${'<a/>'.repeat(200_000)}<info>`),
      'more elements',
    ],
    ['two megabytes', styleFile({ title: 'x'.repeat(2_000_000) }), 'larger than any style'],
    [
      'a macro that is missing',
      styleFile({ suffix: ')"><text macro="lost"/><text value="' }),
      /macro “lost”/u,
    ],
    [
      'a macro that calls itself',
      styleFile({
        suffix: ')"><text macro="a"/><text value="',
        macros: macro('a', 'b') + macro('b', 'a'),
      }),
      /calls itself/u,
    ],
    [
      'macros that multiply',
      styleFile({
        suffix: ')"><text macro="m0"/><text value="',
        macros: Array.from({ length: 20 }, (_, n) =>
          macro(`m${n}`, ...(n < 19 ? Array.from({ length: 10 }, () => `m${n + 1}`) : [])),
        ).join(''),
      }),
      'with its macros written out',
    ],
    [
      'a long chain of macros',
      styleFile({
        suffix: ')"><text macro="m0"/><text value="',
        macros: Array.from({ length: 5000 }, (_, n) =>
          macro(`m${n}`, ...(n < 4999 ? [`m${n + 1}`] : [])),
        ).join(''),
      }),
      'too deep',
    ],
  ])('%s', (_, text, reason) => {
    expect(() => read(text)).toThrow(StyleFileError);
    expect(() => read(text)).toThrow(reason);
  });
});
