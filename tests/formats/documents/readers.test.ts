import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../formats/read-article.ts';
import { HARBOUR, harbourPage } from '../../support/documents/articles.ts';
import { bookFile, bookParts } from '../../support/documents/book-file.ts';
import { pdfFile, typeset } from '../../support/documents/pdf-file.ts';
import { webArchive } from '../../support/documents/web-archive.ts';
import { wordFile, wordParagraph, wordParts } from '../../support/documents/word-file.ts';
import { zipFile } from '../../support/documents/zip-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BODY = HARBOUR.slice(1).join('\n');
const GAZETTE = {
  title: HARBOUR[0],
  container: 'Aldermoor Gazette',
  authors: [{ family: 'Fischer', given: 'Lena' }],
  issued: '2025-03-14',
  language: 'en',
};

describe('a saved page', () => {
  test('is read without captions, cookie lines, bylines and what stands around it', async () => {
    const { text, metadata } = await readArticle(utf8(harbourPage()), 'harbour.html');
    expect(text).toBe(BODY);
    expect(metadata).toMatchObject(GAZETTE);
  });

  test('of SingleFile tells its address, and its pictures count for nothing', async () => {
    const page = harbourPage()
      .replace(
        '<head>',
        '<!--\n Page saved with SingleFile \n url: https://gazette.example/a \n--><head>',
      )
      .replace(
        '</nav>',
        `</nav><img src="data:image/jpeg;base64,${'AbC+/9=='.repeat(3_000_000)}">`,
      );
    const { text, metadata } = await readArticle(utf8(page), 'harbour.html');
    expect(text).toBe(BODY);
    expect(metadata.url).toBe('https://gazette.example/a');
  });

  test.each([
    [
      'article',
      '<p>He gave his <span class="consent-word">consent</span> to the plan of the council, he said.</p>',
    ],
    [
      'caption class',
      '<p>The <b class="caption-free">bolts</b> of the bridge were all checked twice, she said.</p>',
    ],
  ])('keeps the words of a sentence, however they are called: %s', async (_, paragraph) => {
    const page = harbourPage().replace('<p>Read more', `${paragraph}<p>Read more`);
    const { text } = await readArticle(utf8(page), 'a.html');
    expect(text.split('\n').at(-1)).toBe(paragraph.replaceAll(/<[^>]+>/g, ''));
  });
});

describe('a web archive', () => {
  test.each(['quoted-printable', 'base64', '8bit'])('in %s', async (encoding) => {
    const file =
      encoding === '8bit'
        ? webArchive(harbourPage(), { encoding: 'base64' })
        : webArchive(harbourPage(), { encoding });
    const { text, metadata } = await readArticle(file, 'harbour.mhtml');
    expect(text).toBe(BODY);
    expect(metadata).toMatchObject({ ...GAZETTE, url: 'https://gazette.example/harbour' });
  });

  test('gives its subject where the page has no title', async () => {
    const page = `<html><body>${HARBOUR.map((line) => `<p>${line}</p>`).join('')}`;
    const { metadata } = await readArticle(webArchive(page, { subject: 'Häfen öffnen' }), 'a.mht');
    expect(metadata.title).toBe('Häfen öffnen');
  });
});

describe('a Word document', () => {
  test('is its paragraphs', async () => {
    const { text, metadata, notices } = await readArticle(wordFile(HARBOUR), 'harbour.docx');
    expect(text).toBe(HARBOUR.join('\n'));
    expect(metadata.title).toBe(HARBOUR[0]);
    expect(notices).toEqual([]);
  });

  test('is what is shown: no deleted, hidden or repeated words, no captions', async () => {
    const body = [
      wordParagraph('Title of it', 'Title'),
      '<w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>and added.</w:t></w:r></w:ins></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r><w:r><w:t>Seen.</w:t></w:r></w:p>',
      wordParagraph('The bridge in 2023.', 'Caption'),
      '<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>One</w:t><w:br/><w:t>two</w:t><w:br/><w:br/><w:t>three.</w:t></w:r></w:p>',
      '<w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ].join('');
    const file = zipFile(
      wordParts(body, '<dc:creator>Noor Haddad</dc:creator><dc:language>en</dc:language>'),
    );
    const { text, metadata } = await readArticle(file, 'a.docx');
    expect(text.split('\n')).toEqual([
      'Title of it',
      'Kept and added.',
      'Seen.',
      'One two',
      'three.',
      'Box.',
      'Cell.',
    ]);
    expect(metadata).toMatchObject({
      title: 'Title of it',
      authors: [{ family: 'Haddad', given: 'Noor' }],
      language: 'en',
    });
  });

  test('has its notes at the end, without numbers', async () => {
    const notes = `<w:footnotes xmlns:w="w"><w:footnote><w:p><w:r><w:t>“Not so,” he wrote later.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const parts = [
      ...wordParts(wordParagraph('Body.')),
      { name: 'word/footnotes.xml', content: notes },
    ];
    const { text, leftOut, notices } = await readArticle(zipFile(parts), 'a.docx');
    expect(text).toBe('Body.\n“Not so,” he wrote later.');
    expect(leftOut).toEqual([6]);
    expect(notices).toHaveLength(1);
  });
});

describe('an e-book', () => {
  test('is its chapters in the order of its list', async () => {
    const { text, metadata } = await readArticle(bookFile([HARBOUR, ['The end.']]), 'b.epub');
    expect(text).toBe([...HARBOUR, 'The end.'].join('\n'));
    expect(metadata).toMatchObject({
      title: 'A Book of Harbours',
      authors: [{ family: 'Haddad', given: 'Noor' }],
      issued: '2024-05-01',
    });
  });

  test('is read where elements end at once', async () => {
    const file = zipFile(
      bookParts(['<a id="x"/><p>One<br/>two.</p><script src="x"/><p>Three.</p>']),
    );
    expect((await readArticle(file, 'b.epub')).text).toBe('One two.\nThree.');
  });
});

describe('a PDF', () => {
  test('is paragraphs: lines joined, hyphens undone, heads and numbers of pages gone', async () => {
    const file = pdfFile(typeset([...HARBOUR, ...HARBOUR.slice(1)], { perPage: 6 }));
    const { text, pages } = await readArticle(file, 'harbour.pdf');
    expect(text).toBe([...HARBOUR, ...HARBOUR.slice(1)].join('\n'));
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(text.slice(pages[1]!.start)).toMatch(/^\p{L}/u);
  });

  test('tells a hyphen that is the word’s own', async () => {
    const lines = [
      'The well-known self-',
      'taught engi-',
      'neer said the long-',
      'term plan was a long-term one.',
    ];
    const file = pdfFile([lines.map((text, index) => ({ text, x: 60, y: 700 - 14 * index }))]);
    const { text } = await readArticle(file, 'a.pdf');
    expect(text).toBe(
      'The well-known self-taught engineer said the long-term plan was a long-term one.',
    );
  });

  test('says what it is called, where that is no name of a file', async () => {
    const pages = typeset(HARBOUR);
    const titled = await readArticle(
      pdfFile(pages, { info: { Title: 'Bridge report', Author: 'Tomas Brandt' } }),
      'a.pdf',
    );
    expect(titled.metadata).toMatchObject({
      title: 'Bridge report',
      authors: [{ family: 'Brandt', given: 'Tomas' }],
    });
    const unnamed = await readArticle(
      pdfFile(pages, { info: { Title: 'Microsoft Word - b.doc' } }),
      'a.pdf',
    );
    expect(unnamed.metadata.title).toBe(HARBOUR[0]);
  });
});

describe('Markdown', () => {
  test('is its words, with what its head says', async () => {
    const markdown = [
      '---',
      'title: "Bridge: open"',
      'author:',
      '  - Lena Fischer',
      '  - Tomas Brandt',
      'date: 2025-03-14',
      'source: https://gazette.example/a',
      '---',
      '',
      '# Bridge open',
      '',
      'The **harbour** bridge is *open*, [the mayor](https://x.example/a_(b)) said',
      'on Tuesday.[^1]',
      '',
      '![The bridge](bridge.png)',
      '',
      '> “We have checked',
      '> every bolt,” she said.',
      '',
      '- One `bolt`',
      '- Two snake_case_bolts',
      '',
      '| Bolt | Size |',
      '|------|------|',
      '| A | 2 \\* 3 |',
      '',
      '***',
      '<!-- hidden -->',
      'Q&amp;A followed. <br> 2 * 3 is 6.',
      '',
      '[^1]: Told to the Gazette.',
      '[ref]: https://x.example',
    ].join('\n');
    const { text, metadata, leftOut } = await readArticle(utf8(markdown), 'bridge.md');
    expect(text.split('\n')).toEqual([
      'Bridge open',
      'The harbour bridge is open, the mayor said on Tuesday.',
      '“We have checked every bolt,” she said.',
      'One bolt',
      'Two snake_case_bolts',
      'Bolt Size',
      'A 2 * 3',
      'Q&A followed. 2 * 3 is 6.',
      'Told to the Gazette.',
    ]);
    expect(metadata).toMatchObject({
      title: 'Bridge: open',
      authors: [{ family: 'Fischer' }, { family: 'Brandt' }],
      issued: '2025-03-14',
      url: 'https://gazette.example/a',
    });
    expect(text.slice(leftOut[0])).toBe('Told to the Gazette.');
  });
});

test('byline, date and copyright of a text have no numbers', async () => {
  const lines = [
    'Bridge Open',
    'By Lena Fischer',
    '14 March 2025',
    'It is open.',
    'He said so.',
    '© 2025 Aldermoor Gazette',
  ];
  const { text, leftOut } = await readArticle(utf8(lines.join('\n')), 'a.txt');
  expect(leftOut.map((at) => text.slice(at).split('\n')[0])).toEqual([
    lines[1],
    lines[2],
    lines[5],
  ]);
});
