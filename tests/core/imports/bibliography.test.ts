import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportInput } from '../../../contract/imports.ts';
import { importContent, reportOf, sendImport } from '../../support/import-file.ts';
import { type Client, openApp } from '../../support/open-app.ts';

let client: Client;
let db: ReturnType<typeof openApp>['db'];
beforeEach(() => {
  ({ client, db } = openApp());
});

const BIB = `
@article{plan, author = {van Dam, Rita and Roe, Jane}, title = {The harbour plan},
  journaltitle = {Gazette}, date = {2025-12-30}, doi = {10.1234/plan}, volume = {7},
  annotation = {Ada Lovelace: “We will not yield” (page 3) / “Nobody said this”}}
@book{moor, author = {Okafor, Ines}, title = {Mooring}, isbn = {978-3-16-148410-0}, year = 2019,
  note = {Second printing}, annote = {Read it again.}}
@online{page, title = {A page}, url = {https://example.org/page}, urldate = {2026-01-02}}
`;

async function check(name: string, content: string, options: Partial<ImportInput> = {}) {
  const fileId = await sendImport(client, name, content);
  return reportOf(await client.imports.check({ fileId, mapping: {}, ...options }));
}

/** Entries that mean one of the sources above. */
const KNOWN = [
  ['by its DOI', '@misc{a, title = {Another title}, doi = {https://doi.org/10.1234/PLAN}}'],
  ['by a DOI in its address', '@misc{a, title = {X}, url = {https://doi.org/10.1234/plan}}'],
  ['by ISBN and title', '@book{a, title = {MOORING}, isbn = {3-16-148410-0}}'],
  ['by its address', '@misc{a, title = {X}, url = {https://example.org/page/}}'],
  [
    'by title, container and date',
    '@article{a, title = {The Harbour Plan}, journal = {GAZETTE}, date = {2025-12-30}}',
  ],
  [
    'by a date that is less exact',
    '@article{a, title={The harbour plan}, journal={Gazette}, year=2025}',
  ],
] as const;

/** Entries that mean none of them. */
const OTHERS = [
  ['of another title', '@book{a, title = {Docks}, isbn = {3-16-148410-0}}'],
  [
    'of another author',
    '@article{a, author = {Poe, E.}, title={The harbour plan}, journal={Gazette}, date={2025-12-30}}',
  ],
  ['of another year', '@article{a, title = {The harbour plan}, journal = {Gazette}, year = 2024}'],
  [
    'in another paper',
    '@article{a, title = {The harbour plan}, journal = {Herald}, date = {2025-12-30}}',
  ],
  [
    'at another address, of which only the title is known',
    '@misc{a, title = {A page}, url = {https://example.org/other}}',
  ],
  [
    'with another DOI',
    '@article{a, title={The harbour plan}, journal={Gazette}, date={2025-12-30}, doi={10.1234/other}}',
  ],
] as const;

const lastStep = () => db.prepare<[], number>('SELECT max(id) FROM step').pluck().get();

describe('a bibliography', () => {
  test('becomes sources, with or without quotes', async () => {
    const dry = await check('a.bib', BIB);
    expect(dry).toMatchObject({
      rows: 3,
      sources: 3,
      sameSources: 0,
      changedSources: 0,
      quotes: 2,
      speakers: 1,
      refused: 0,
      unread: [],
    });
    expect(await client.library.status()).toMatchObject({ quotes: 0, sources: 0 });
    expect(await importContent(client, 'a.bib', BIB)).toEqual(dry);
    expect(await client.sources.get({ id: 1 })).toMatchObject({
      type: 'article-journal',
      title: 'The harbour plan',
      container: 'Gazette',
      authors: [
        { family: 'Dam', given: 'Rita' },
        { family: 'Roe', given: 'Jane' },
      ],
      issued: '2025-12-30',
      quotes: 2,
    });
    const csl = db.prepare('SELECT csl FROM source WHERE id = 1').pluck().get();
    expect(JSON.parse(String(csl))).toMatchObject({
      DOI: '10.1234/plan',
      volume: '7',
      author: [{ 'non-dropping-particle': 'van' }, {}],
    });
    expect(await client.sources.get({ id: 2 })).toMatchObject({
      note: 'Read it again.',
      quotes: 0,
    });
    expect(await client.quotes.get({ id: 1 })).toMatchObject({
      text: 'We will not yield',
      attributions: [{ speaker: 'Ada Lovelace' }],
      attestations: [{ sourceTitle: 'The harbour plan', locators: { page: '3' } }],
    });
    const found = await client.quotes.find({ query: { text: 'gazette' }, limit: 9 });
    expect(found.total).toBe(2);
  });

  test('is one step to undo and to do again', async () => {
    await importContent(client, 'a.bib', BIB);
    expect((await client.history.state()).undo?.label).toBe('Import 2 quotes from a.bib');
    await client.history.undo();
    expect(await client.library.status()).toMatchObject({ quotes: 0, sources: 0, speakers: 0 });
    await client.history.redo();
    expect(await client.library.status()).toMatchObject({ quotes: 2, sources: 3, speakers: 1 });
  });

  test.each(['keep', 'take'])('a second time changes nothing (%s)', async (word) => {
    const options = { takeFile: word === 'take' };
    await importContent(client, 'a.bib', BIB, options);
    const before = lastStep();
    const again = {
      sources: 0,
      sameSources: 3,
      changedSources: 0,
      editedSources: 0,
      quotes: 0,
      duplicates: 2,
      speakers: 0,
    };
    expect(await check('a.bib', BIB, options)).toMatchObject(again);
    expect(await importContent(client, 'a.bib', BIB, options)).toMatchObject(again);
    expect(lastStep()).toBe(before);
  });

  test('of sources without a title is known the second time by what stands for it', async () => {
    const untitled = '@misc{a, booktitle = {Harbours}}\n@misc{b, url = {https://example.org/x}}';
    expect(await importContent(client, 'a.bib', untitled)).toMatchObject({ sources: 2 });
    expect(await check('a.bib', untitled)).toMatchObject({ sources: 0, sameSources: 2 });
  });

  test('with the same work twice brings it once, with what both say', async () => {
    const twice = `@book{a, title = {Mooring}, isbn = {3161484100}, year = 2019}
      @book{b, title = {Mooring}, isbn = {978-3-16-148410-0}, publisher = {Delta}, year = 2019}`;
    expect(await importContent(client, 'a.bib', twice)).toMatchObject({ rows: 2, sources: 1 });
    expect(await client.sources.get({ id: 1 })).toMatchObject({ publisher: 'Delta' });
    expect(await check('a.bib', twice)).toMatchObject({ sameSources: 1, changedSources: 0 });
  });
});

describe('a source that is in the library already', () => {
  test('is known by what it says of itself', async () => {
    await importContent(client, 'a.bib', BIB);
    const found = new Map<string, number>();
    for (const [how, bib] of KNOWN) found.set(how, (await check('b.bib', bib)).sources);
    for (const [how, bib] of OTHERS) found.set(how, (await check('b.bib', bib)).sources);
    expect(Object.fromEntries(found)).toEqual({
      ...Object.fromEntries(KNOWN.map(([how]) => [how, 0])),
      ...Object.fromEntries(OTHERS.map(([how]) => [how, 1])),
    });
  });

  const OTHER = `@article{plan, title = {The harbour plans}, journaltitle = {Gazette}, number = {4},
    doi = {10.1234/plan}, volume = {8}, annote = {A thought}}`;

  test('gets what the library does not know, and keeps its own word', async () => {
    await importContent(client, 'a.bib', BIB);
    const report = await importContent(client, 'b.bib', OTHER);
    expect(report).toMatchObject({ sources: 0, changedSources: 1, editedSources: 1, quotes: 0 });
    expect(report.differences).toEqual([
      expect.objectContaining({
        field: 'title',
        library: 'The harbour plan',
        file: 'The harbour plans',
        outcome: 'kept',
      }),
      expect.objectContaining({ field: 'volume', library: '7', file: '8', outcome: 'kept' }),
      expect.objectContaining({ field: 'issue', library: '', file: '4', outcome: 'filled' }),
      expect.objectContaining({ field: 'note', file: 'A thought', outcome: 'filled' }),
    ]);
    expect(await client.sources.get({ id: 1 })).toMatchObject({
      title: 'The harbour plan',
      note: 'A thought',
    });
    expect((await client.history.state()).undo?.label).toBe(
      'Import what is new of 1 source from b.bib',
    );
    const before = lastStep();
    const again = await importContent(client, 'b.bib', OTHER);
    expect(again).toMatchObject({ sameSources: 0, changedSources: 0, keptSources: 1 });
    expect(again.editedSources).toBe(0);
    expect(again.differences.map(({ outcome }) => outcome)).toEqual(['kept-before', 'kept-before']);
    expect(lastStep()).toBe(before);
  });

  test('is told as kept before only where the file says the same as then', async () => {
    await importContent(client, 'a.bib', BIB);
    const told = async (bib: string, options?: Partial<ImportInput>) =>
      (await check('b.bib', bib, options)).differences.map(({ outcome }) => outcome);
    const kept = '@article{plan, title = {The harbour plan}, doi = {10.1234/plan}, volume = {8}}';
    const before = lastStep();
    // A dry run decides nothing.
    expect(await told(kept)).toEqual(['kept']);
    expect(await told(kept)).toEqual(['kept']);
    expect(await importContent(client, 'b.bib', kept)).toMatchObject({ changedSources: 1 });
    expect(lastStep()).toBe(before);
    expect(await told(kept)).toEqual(['kept-before']);
    expect(await told(kept.replace('{8}', '{9}'))).toEqual(['kept']);
    expect(await told(kept, { takeFile: true })).toEqual(['taken']);
    // Of a note, too.
    const noted = '@book{moor, title = {Mooring}, isbn = {978-3-16-148410-0}, annote = {Torn.}}';
    expect(await told(noted)).toEqual(['kept']);
    await importContent(client, 'b.bib', noted);
    expect(await told(noted)).toEqual(['kept-before']);
    // Where the source is gone it is forgotten.
    expect(db.prepare('SELECT count(*) FROM kept_word').pluck().get()).toBe(2);
    await client.history.undo();
    expect(db.prepare('SELECT count(*) FROM kept_word').pluck().get()).toBe(0);
  });

  test('takes the word of the file where that is wanted, and one undo gives its own back', async () => {
    await importContent(client, 'a.bib', BIB);
    const before = db.prepare('SELECT * FROM source').all();
    const report = await importContent(client, 'b.bib', OTHER, { takeFile: true });
    expect(report.differences.map(({ outcome }) => outcome)).toEqual([
      'taken',
      'taken',
      'filled',
      'filled',
    ]);
    const total = async (text: string) =>
      (await client.quotes.find({ query: { text }, limit: 0 })).total;
    expect(await total('plans')).toBe(2);
    expect(await check('b.bib', OTHER)).toMatchObject({ sameSources: 1, changedSources: 0 });
    await client.history.undo();
    expect(db.prepare('SELECT * FROM source').all()).toEqual(before);
    expect(await total('plans')).toBe(0);
    await client.history.redo();
    expect(await total('plans')).toBe(2);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  test('may get quotes with the same step, found by what its source is called now', async () => {
    await importContent(client, 'a.bib', BIB);
    const more = OTHER.replace('A thought', 'Karl Marx: “A new word”');
    expect(await importContent(client, 'b.bib', more, { takeFile: true })).toMatchObject({
      quotes: 1,
      editedSources: 1,
    });
    const total = async (text: string) =>
      (await client.quotes.find({ query: { text }, limit: 0 })).total;
    expect(await total('plans')).toBe(3);
    const { facets } = await client.quotes.find({ query: {}, limit: 0 });
    expect(facets.speakers.map(({ label }) => label)).toContain('Karl Marx');
    await client.history.undo();
    expect(await total('marx')).toBe(0);
    expect(await total('plan')).toBe(2);
  });

  test('is edited without losing what a form does not show', async () => {
    await importContent(
      client,
      'a.bib',
      `@book{a, title={T}, author={van Dam, Jr., Rita}, date={2020/2021}}`,
    );
    await client.sources.edit({ id: 1, changes: { title: 'U' } });
    const csl = db.prepare('SELECT csl FROM source WHERE id = 1').pluck().get();
    expect(JSON.parse(String(csl))).toMatchObject({
      title: 'U',
      author: [{ 'non-dropping-particle': 'van', family: 'Dam', given: 'Rita', suffix: 'Jr.' }],
      issued: { 'date-parts': [[2020], [2021]] },
    });
  });
});
