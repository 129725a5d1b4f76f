import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../formats/html.ts';
import { entry, HOSTILE, list } from './support/records.ts';

/** The part of a parsed page that is asked here; there are no types of the DOM on this side. */
interface Node {
  tagName: string;
  textContent: string;
  getAttribute: (name: string) => string | null;
  getAttributeNames: () => string[];
}
interface Page {
  querySelector: (selector: string) => Node | null;
  querySelectorAll: (selector: string) => Iterable<Node> & { length: number };
}

function parse(html: string): Page {
  const { document } = parseHTML(html) as unknown as { document: Page };
  return document;
}

const ELEMENTS =
  'html head meta title style body main h1 h2 section ol li p q blockquote a i b sup small span';

describe('a list as HTML', () => {
  test('is a document that asks for nothing else', () => {
    const html = writeHtml(list([entry()]));
    expect(html).toMatch(/^<!doctype html>/);
    const page = parse(html);
    expect(page.querySelector('meta[charset="utf-8"]')).not.toBeNull();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(page.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
    expect(page.querySelector('li')?.textContent).toBe(
      'Ines Halvorsen: “the boats will sail” (as cited in Vrba, 2024).',
    );
    expect(page.querySelector('.works i')?.textContent).toBe('Harbour Gazette');
    expect(page.querySelector('.works a')?.getAttribute('href')).toBe('https://example.org/a_b');
  });

  test.each(HOSTILE)('%j stays text wherever it stands', (text) => {
    const runs = [{ text, italic: true }];
    const html = writeHtml(
      list(
        [
          entry({ speaker: text, quotation: [{ text }], citation: runs }),
          entry({ block: true, quotation: [{ text }], citation: runs, speaker: text }),
          entry({ citation: [], gaps: [text] }),
        ],
        { bibliography: [runs], bibliographyHeading: text },
      ),
    );
    const page = parse(html);
    const found = new Set(
      [...page.querySelectorAll('*')].map((each) => each.tagName.toLowerCase()),
    );
    expect([...found].filter((name) => !ELEMENTS.split(' ').includes(name))).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(html).not.toMatch(/[^\P{Cc}\n]/u);
    expect(html.isWellFormed()).toBe(true);
    const seen = page.querySelector('.works p')?.textContent ?? '';
    const plain = text.toWellFormed().replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
    expect(seen.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '')).toBe(plain);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '"><script>'])(
    'an address like %j is no link',
    (href) => {
      const html = writeHtml(list([entry({ citation: [{ text: 'x', href }] })]));
      expect(parse(html).querySelectorAll('li a')).toHaveLength(0);
    },
  );

  test('a block keeps its italics', () => {
    const quotation = [{ text: 'One ' }, { text: 'two', italic: true }, { text: '.\nThree.' }];
    expect(writeHtml(list([entry({ block: true, quotation })]))).toContain(
      '<p>One <i>two</i>.</p>',
    );
  });

  test('a block has its paragraphs, and the citation behind the last', () => {
    const quotation = [{ text: 'One.\nTwo.' }];
    const page = parse(writeHtml(list([entry({ block: true, quotation })])));
    const paragraphs = [...page.querySelectorAll('blockquote p')].map((each) => each.textContent);
    expect(paragraphs).toEqual(['One.', 'Two. (as cited in Vrba, 2024)']);
  });

  test('notes are numbered through all groups and lead back', () => {
    const note = (text: string) =>
      entry({ speaker: null, citation: [{ text, href: 'https://example.org/n' }] });
    const groups = [
      { heading: 'First', entries: [note('Note one.')] },
      {
        heading: 'Second',
        entries: [entry({ citation: [], gaps: ['No source'] }), note('Note two.')],
      },
    ];
    const page = parse(writeHtml(list([], { groups, notes: true })));
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'First',
      'Second',
      'Notes',
      'References',
    ]);
    expect(page.querySelector('#note-2')?.textContent).toBe('Note two. ↩');
    expect(page.querySelector('#mark-2')?.getAttribute('href')).toBe('#note-2');
    expect(page.querySelector('q')?.getAttribute('cite')).toBe('https://example.org/n');
    expect(page.querySelector('small')?.textContent).toBe('[No source]');
  });
});
