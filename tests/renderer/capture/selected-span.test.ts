import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import {
  offsetOf,
  selectedSpan,
  type SelectedRange,
} from '../../../renderer/capture/article/selected-span.ts';

const text = 'She said: “We are ready, and we will go.”\nNobody moved.';
const { document } = parseHTML(
  `<body><header>Heading</header><main>${[
    '<div><p><span data-start="0">She said: “</span><mark data-start="11">We are </mark>',
    '<mark data-start="18">ready, and we will go.</mark><span data-start="40">”</span></p>',
    '<p><span data-start="42">Nobody moved.</span></p></div>',
  ].join('')}</main><footer>Below</footer></body>`,
);
const root = elementAt('main');
const header = elementAt('header');
const footer = elementAt('footer');
const runs = [...document.querySelectorAll('[data-start]')];

function elementAt(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

function textIn(run: number): Node {
  const node = runs[run]?.firstChild;
  if (!node) throw new Error(`No run ${run}`);
  return node;
}

function range(start: [Node, number], end: [Node, number]): SelectedRange {
  return {
    startContainer: start[0],
    startOffset: start[1],
    endContainer: end[0],
    endOffset: end[1],
    commonAncestorContainer: elementAt('body'),
    intersectsNode: () => true,
  };
}

test('the runs of the fixture hold the text unchanged', () => {
  for (const run of runs) {
    const start = Number(run.getAttribute('data-start'));
    expect(text.startsWith(run.textContent ?? '', start)).toBe(true);
  }
});

test('every place in the text has its offset', () => {
  for (const [index, run] of runs.entries()) {
    const start = Number(run.getAttribute('data-start'));
    for (let at = 0; at <= (run.textContent?.length ?? 0); at += 1)
      expect(offsetOf(root, textIn(index), at)).toBe(start + at);
  }
});

test('places between elements have an offset as well', () => {
  const [first, second] = document.querySelectorAll('p');
  if (!first || !second) throw new Error('No paragraphs');
  expect(offsetOf(root, first, 0)).toBe(0);
  expect(offsetOf(root, first, 1)).toBe(11);
  expect(offsetOf(root, first, first.childNodes.length)).toBe(41);
  expect(offsetOf(root, second, 0)).toBe(42);
  expect(offsetOf(root, root, 0)).toBe(0);
  expect(offsetOf(root, root, 1)).toBe(text.length);
});

test.each([
  ['inside one run', [textIn(2), 0], [textIn(2), 5], 'ready'],
  ['over a mark', [textIn(0), 9], [textIn(3), 1], 'We are ready, and we will go.'],
  ['over paragraphs', [textIn(2), 11], [textIn(4), 6], 'we will go.”\nNobody'],
] as const)('a selection %s is exact', (_, start, end, words) => {
  const span = selectedSpan(root, range([...start], [...end]), text);
  expect(span && text.slice(...span)).toBe(words);
});

test('of a selection that goes beyond the article the part inside counts', () => {
  expect(selectedSpan(root, range([header, 0], [textIn(0), 3]), text)).toEqual([0, 3]);
  expect(selectedSpan(root, range([textIn(4), 7], [footer, 1]), text)).toEqual([49, text.length]);
});

test('nothing selected is no span', () => {
  expect(selectedSpan(root, range([textIn(1), 2], [textIn(1), 2]), text)).toBeNull();
  const elsewhere = { ...range([textIn(0), 0], [textIn(0), 3]), intersectsNode: () => false };
  expect(selectedSpan(root, elsewhere, text)).toBeNull();
});
