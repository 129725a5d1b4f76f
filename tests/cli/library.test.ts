import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { QuoteRow } from '../../contract/search.ts';
import { openLibrary } from '../../db/open.ts';
import { runCommand } from '../support/terminal.ts';
import type { Ran } from '../support/terminal.ts';

const ARTICLE = `The harbour plan

“We will not build the bridge this year,” said Ada Lovelace on Monday.

“It is a disgrace,” Charles Babbage said. “Nobody asked us.”
`;
const folder = mkdtempSync(join(tmpdir(), 'dixit-cli-'));
const library = join(folder, 'a.dixit');
const article = join(folder, 'harbour.txt');
let imported: Ran;

beforeAll(async () => {
  writeFileSync(article, ARTICLE);
  const args = ['import', article, '--library', library, '--keep-above', '0', '--json'];
  imported = await runCommand(args);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inLibrary(...args: string[]): Promise<Ran> {
  return runCommand([...args, '--library', library]);
}

describe('import', () => {
  test('makes the library, and says what was kept', () => {
    expect(imported).toMatchObject({ status: 0, err: '' });
    const summary = { captureId: 1, title: 'The harbour plan', kept: 3, pending: 0 };
    expect(JSON.parse(imported.out)).toEqual(summary);
  });

  test('leaves what it is not sure of to be reviewed', async () => {
    const other = join(folder, 'b.dixit');
    const args = ['import', article, '--library', other, '--keep-above', '1'];
    const { out } = await runCommand(args);
    expect(out).toBe('“The harbour plan”: 0 kept, 3 to be reviewed in the app.\n');
  });

  test('tells what cannot be read, and leaves the library as it is', async () => {
    const image = join(folder, 'image.png');
    writeFileSync(image, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    const { status, out, err } = await inLibrary('import', image);
    expect([status, out]).toEqual([1, '']);
    expect(err).not.toBe('');
    expect((await inLibrary('search', 'harbour')).out).toContain('3 found');
  });

  test('does not write beside another that does', async () => {
    const held = openLibrary(library, { now: Date.now() });
    try {
      const { status, err } = await inLibrary('import', article);
      expect(status).toBe(1);
      expect(err).toContain('is open in another Dixit');
    } finally {
      held.close();
    }
  });
});

describe('search', () => {
  test('says for people what was found', async () => {
    const { status, out } = await inLibrary('search', 'bridge');
    expect(status).toBe(0);
    expect(out).toContain('We will not build the bridge this year');
    expect(out).toContain('    Ada Lovelace · The harbour plan');
    expect(out).toMatch(/\n1 found\n$/u);
  });

  test('takes several words as one query, and answers in JSON', async () => {
    const { out } = await inLibrary('search', 'babbage', 'nobody', '--json');
    const Answer = z.object({ total: z.int(), rows: z.array(QuoteRow) });
    const { total, rows } = Answer.parse(JSON.parse(out));
    expect([total, rows[0]?.speakers[0]?.display]).toEqual([1, 'Charles Babbage']);
  });

  test('says on standard error what it takes as words', async () => {
    const { status, out, err } = await inLibrary('search', 'colour:red');
    expect([status, out]).toEqual([0, '0 found\n']);
    expect(err).toBe('There is no field colour: it is searched as words.\n');
    expect((await inLibrary('search', 'speaker:lovelace kind:direct')).err).toBe('');
  });

  test('explains the language of the search bar', async () => {
    const { out } = await runCommand(['search', '--help']);
    expect(out).toContain('  speaker:Zelensky ');
    expect(out).toContain('  drone OR missile ');
  });

  test('finds nothing without failing', async () => {
    expect(await inLibrary('search', 'giraffe')).toEqual({ status: 0, out: '0 found\n', err: '' });
  });

  test.each(['"', 'AND OR NOT', '* ^ (', '-', 'a:b NEAR('])('takes %j as words', async (query) => {
    // What begins with a dash comes after `--`, as everywhere.
    const { status } = await runCommand(['search', '--library', library, '--', query]);
    expect(status).toBe(0);
  });

  test('works beside a Dixit that writes, and changes nothing', async () => {
    const held = openLibrary(library, { now: Date.now() });
    try {
      const before = readFileSync(library);
      expect((await inLibrary('search', 'bridge')).out).toContain('1 found');
      expect((await inLibrary('cite', 'bridge')).status).toBe(0);
      expect(readFileSync(library).equals(before)).toBe(true);
    } finally {
      held.close();
    }
  });

  test('of a library that is not there makes none', async () => {
    const absent = join(folder, 'absent.dixit');
    const { status, err } = await runCommand(['search', 'a', '--library', absent]);
    expect(status).toBe(1);
    expect(err).toContain('There is no library "absent.dixit"');
    expect(existsSync(absent)).toBe(false);
  });
});

describe('cite', () => {
  test.each([
    ['apa7', 'as cited in'],
    ['mla9', 'qtd. in'],
    ['chicago-notes', 'quoted in'],
    ['harvard-cape-peninsula-university-of-technology', 'quoted in'],
    ['Universität Heidelberg - Historisches Seminar (Deutsch)', 'zit. n.'],
  ])('in %s writes “%s” and the works cited', async (style, phrase) => {
    const { status, out } = await inLibrary('cite', '--style', style, 'bridge');
    expect(status).toBe(0);
    expect(out).toContain('We will not build the bridge this year');
    expect(out).toContain(phrase);
    expect(out.match(/harbour plan/giu)?.length).toBeGreaterThan(0);
  });

  test('in a style that is not there proposes others', async () => {
    const { status, out, err } = await inLibrary('cite', '--style', 'vierteljahres', 'bridge');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('There is no style "vierteljahres".');
    expect(err).toContain('csl:politische-vierteljahresschrift');
  });

  test('of nothing fails, and writes nothing', async () => {
    const output = join(folder, 'none.md');
    const { status, err } = await inLibrary('cite', 'giraffe', '--output', output);
    expect(status).toBe(1);
    expect(err).toContain('No quote was found');
    expect(existsSync(output)).toBe(false);
  });
});

describe('styles', () => {
  test('finds styles by the beginnings of words', async () => {
    const { status, out } = await inLibrary('styles', 'nature', 'neuro');
    expect(status).toBe(0);
    expect(out).toContain('csl:nature-neuroscience-brief-communications  numeric  Nature');
  });

  test('lists them all, those known case by case first', async () => {
    const { out } = await runCommand(['styles']);
    const lines = out.trim().split('\n');
    expect(lines[0]).toBe('apa7  author-date  APA 7');
    expect(lines.length).toBeGreaterThan(2600);
  });

  test('says where none is found', async () => {
    expect(await inLibrary('styles', 'giraffe', 'quarterly')).toMatchObject({ status: 1, out: '' });
  });
});

describe('export', () => {
  test.each([
    ['csl-json', (text: string) => expect(JSON.parse(text)).toBeInstanceOf(Array)],
    ['biblatex', (text: string) => expect(text).toMatch(/@\w+\{/u)],
    ['csv', (text: string) => expect(text).toContain('Ada Lovelace')],
    ['markdown', (text: string) => expect(text).toContain('bridge')],
    ['html', (text: string) => expect(text).toContain('</')],
  ])('writes %s', async (format, check) => {
    const { status, out } = await inLibrary('export', '--format', format, 'bridge');
    expect(status).toBe(0);
    check(out);
  });

  test('into a file writes all of it and leaves nothing beside', async () => {
    const output = join(folder, 'out', '..', 'quotes.csv');
    writeFileSync(join(folder, 'quotes.csv'), 'old');
    const { status, out, err } = await inLibrary('export', '--format', 'csv', '--output', output);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('Written to');
    expect(readFileSync(output, 'utf8').trimEnd().split('\n').length).toBeGreaterThan(3);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('into a place that cannot be written says so', async () => {
    const output = join(folder, 'absent', 'quotes.csv');
    const { status, err } = await inLibrary('export', '--format', 'csv', '--output', output);
    expect(status).toBe(1);
    expect(err).toContain('could not be written');
  });
});
