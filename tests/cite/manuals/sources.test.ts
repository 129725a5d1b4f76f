import { describe, expect, test } from 'vitest';
import type { FirstClassStyle } from '../../../contract/citations.ts';
import { doe, show, source } from '../support/manuals.ts';

const interview = source(
  'interview',
  {
    title: 'The Long Interview',
    'container-title': 'Example Times',
    author: [{ given: 'Maria', family: 'Keller' }],
    interviewer: [doe],
  },
  'The long interview',
);

describe('a published interview', () => {
  test.each<[FirstClassStyle, string]>([
    // CMOS 17 14.213: its title is in quotation marks.
    [
      'chicago-notes',
      'Keller, Maria. “The Long Interview.” Interview by Jane Doe. *Example Times*, June 2, 2025. https://example.org/x.',
    ],
    [
      'chicago-author-date',
      'Keller, Maria. 2025. “The Long Interview.” Interview by Jane Doe. *Example Times*, June 2, 2025. https://example.org/x.',
    ],
    [
      'chicago-18-author-date',
      'Keller, Maria. 2025. “The Long Interview.” Interview by Jane Doe. *Example Times*, June 2. https://example.org/x.',
    ],
    // APA 7, "Interviews": as what it was published in.
    [
      'apa7',
      'Keller, M. (2025, June 2). The long interview (J. Doe, Interviewer). *Example Times*. https://example.org/x',
    ],
    [
      'harvard-cite-them-right',
      'Keller, M. (2025) ‘The long interview’, *Example Times*, 2 June. Available at: https://example.org/x.',
    ],
    [
      'gost',
      'Keller M. The Long Interview // Example Times. 2025. June 2. URL: https://example.org/x.',
    ],
  ])('in %s', async (style, expected) => {
    const { cite, work } = await show(style, interview);
    expect(work).toBe(expected);
    expect(cite).not.toMatch(/quoted|cited/iu);
  });

  test('without an interviewer is a piece of its paper in OSCOLA', async () => {
    const { interviewer: _, ...csl } = interview.csl;
    const { cite } = await show('oscola', { ...interview, csl: { ...csl, author: [doe] } });
    expect(cite).toBe(
      'Maria Keller, quoted in Jane Doe, ‘The Long Interview’ *Example Times* (2 June 2025) <https://example.org/x>.',
    );
  });

  test('that stands nowhere has its day in a sentence of its own', async () => {
    const { 'container-title': _, ...csl } = interview.csl;
    const { work } = await show('chicago-author-date', { ...interview, csl });
    expect(work).toContain('Interview by Jane Doe. June 2, 2025. https');
  });
});

describe('a post', () => {
  // MLA 9, chapter 5, and CMOS 17 14.209: its words stay as they were written.
  const post = source('post', {
    title: 'We will not walk away from the table',
    'container-title': 'X',
    author: [doe],
  });

  test.each<[FirstClassStyle, string]>([
    ['mla9', 'Doe, Jane. “We will not walk away from the table.” *X*, 2 June 2025, https'],
    ['chicago-notes', 'Doe, Jane. “We will not walk away from the table.” X, June 2, 2025. https'],
    [
      'chicago-author-date',
      'Doe, Jane. 2025. “We will not walk away from the table.” X, June 2, 2025. https',
    ],
    [
      'harvard-cite-them-right',
      'Doe, J. (2025) ‘We will not walk away from the table’, *X*, 2 June.',
    ],
    ['oscola', 'Doe J, ‘We will not walk away from the table’ (*X*, 2 June 2025) <https'],
    ['gost', 'Doe J. We will not walk away from the table // X. 2025. June 2. URL: https'],
  ])('in %s', async (style, expected) => {
    expect((await show(style, post)).work).toContain(expected);
  });
});

describe('a broadcast', () => {
  const news = {
    title: 'Evening News',
    'container-title': 'Example TV',
    publisher: 'Example Media',
  };

  test.each<[FirstClassStyle, string]>([
    [
      'chicago-author-date',
      '“Evening News.” 2025. *Example TV*, Example Media, June 2, 2025. https://example.org/x.',
    ],
    [
      'harvard-cite-them-right',
      '‘Evening news’ (2025) *Example TV*. Example Media, 2 June. Available at: https://example.org/x.',
    ],
    [
      'gost',
      'Evening News // Example TV. Example Media, 2025. June 2. URL: https://example.org/x.',
    ],
  ])('in %s', async (style, expected) => {
    expect((await show(style, source('broadcast', news, 'Evening news'))).work).toBe(expected);
  });
});

describe('a speech', () => {
  const speech = source(
    'speech',
    {
      title: 'Address to the Assembly',
      'container-title': 'General Assembly',
      'publisher-place': 'New York',
      author: [doe],
    },
    'Address to the assembly',
  );

  test.each<[FirstClassStyle, string]>([
    [
      'apa7',
      'Doe, J. (2025, June 2). *Address to the assembly*. General Assembly, New York. https',
    ],
    ['mla9', 'Doe, Jane. “Address to the Assembly.” *General Assembly*, 2 June 2025, https'],
    [
      'chicago-notes',
      'Doe, Jane. “Address to the Assembly.” Presented at the General Assembly, New York, June 2, 2025. https',
    ],
    ['oscola', 'Doe J, ‘Address to the Assembly’ (General Assembly, New York, 2 June 2025) <https'],
  ])('in %s', async (style, expected) => {
    expect((await show(style, speech)).work).toContain(expected);
  });

  test('that is part of nothing has no comma before its day in the Bluebook', async () => {
    const { 'container-title': _, ...csl } = speech.csl;
    expect((await show('bluebook', { ...speech, csl })).cite).toBe(
      'Jane Doe, *Address to the Assembly* (June 2, 2025) (quoting Maria Keller), https://example.org/x.',
    );
  });
});

describe('a report', () => {
  const report = source('report', {
    title: 'State of Peace',
    publisher: 'Peace Institute',
    'publisher-place': 'Oslo',
    author: [{ literal: 'Peace Board' }],
    issued: { 'date-parts': [[2021]] },
  });

  // CMOS 17 14.220: treated as a book.
  test.each<[FirstClassStyle, string]>([
    ['chicago-notes', 'Peace Board. *State of Peace*. Oslo: Peace Institute, 2021. https'],
    ['chicago-author-date', 'Peace Board. 2021. *State of Peace*. Oslo: Peace Institute. https'],
  ])('in %s', async (style, expected) => {
    const { cite, work } = await show(style, report);
    expect(work).toContain(expected);
    expect(cite).toContain('quoted in Peace Board');
  });
});

test('OSCOLA gives day and publisher of what is nothing else', async () => {
  const minutes = source('document', {
    title: 'Minutes of the Talks',
    author: [doe],
    publisher: 'Peace Board',
  });
  expect((await show('oscola', minutes)).work).toBe(
    'Doe J, ‘Minutes of the Talks’ (Peace Board, 2 June 2025) <https://example.org/x>',
  );
});
