import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ExtractedQuote } from '../../contract/extraction.ts';
import { wordFile } from '../support/documents/word-file.ts';
import { runCommand } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-extract-'));
const TEXT =
  'The plan\r\n\r\n“We will not build the bridge this year,” said Ada Lovelace on Monday.\r\n';
const Found = z.object({ text: z.string().optional(), quotes: z.array(ExtractedQuote) });

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('extract', () => {
  test.each([
    ['', 'line ends of another system'],
    ['\uFEFF', 'a byte order mark'],
    ['😀 é — ', 'characters of two units'],
  ])('counts in the text as it is given, after %j (%s)', async (before) => {
    const text = before + TEXT;
    const { status, out } = await runCommand(['extract', write('plan.txt', text), '--json']);
    expect(status).toBe(0);
    const { quotes } = Found.parse(JSON.parse(out));
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ada Lovelace']);
    const [quote] = quotes;
    expect(text.slice(quote?.start, quote?.end)).toBe('We will not build the bridge this year,');
    expect(text.slice(...(quote?.cue ?? []))).toBe('said');
    expect(text.slice(...(quote?.speakerMention ?? []))).toBe('Ada Lovelace');
  });

  test('reads standard input for "-"', async () => {
    const { out } = await runCommand(['extract', '-', '--json'], { input: TEXT });
    expect(Found.parse(JSON.parse(out)).quotes).toHaveLength(1);
  });

  test('says for people what was found', async () => {
    const { out } = await runCommand(['extract', '-'], { input: TEXT });
    expect(out).toContain('“We will not build the bridge this year,”\n    Ada Lovelace · 0.');
    expect(out).toMatch(/\n1 quotation\n$/u);
  });

  test('tells by which words a speaker was found, when asked why', async () => {
    const { out } = await runCommand(['extract', '-', '--why'], { input: TEXT });
    expect(out).toContain('\n    Ada Lovelace: beside “said” after the quotation\n');
  });

  test('tells who said it together, and who passed it on', async () => {
    const text = `“The bridge is late,” said Ann Lee and Tom Marsh.
Reuters reported on Monday that Ann Lee had told the council that the old road was closed for good.
`;
    const json = await runCommand(['extract', '-', '--json'], { input: text });
    const [both, passed] = Found.parse(JSON.parse(json.out)).quotes.filter(
      ({ speaker }) => speaker === 'Ann Lee',
    );
    expect(both?.others.map(({ mention }) => text.slice(...mention))).toEqual(['Tom Marsh']);
    expect(passed?.hops).toMatchObject([{ name: 'Reuters', verb: 'reported' }]);
    const { out } = await runCommand(['extract', '-', '--why'], { input: text });
    expect(out).toContain('\n    Ann Lee and Tom Marsh · 0.');
    expect(out).toContain('; together with Tom Marsh\n');
    expect(out).toContain('\n    Ann Lee, passed on by Reuters · 0.');
    expect(out).toContain('; passed on by Reuters\n');
  });

  test('reads a page in a process of its own, and hands over the text that it counts in', async () => {
    const page = `<!doctype html><title>The plan</title><script>alert(1)</script>
<article><h1>The plan</h1><p>“We will not build the bridge this year,” said Ada Lovelace on
Monday.</p><p>The council of the town met in the evening and talked for three hours.</p></article>`;
    const { status, out } = await runCommand(['extract', write('plan.html', page), '--json']);
    expect(status).toBe(0);
    const { text, quotes } = Found.parse(JSON.parse(out));
    expect(text).not.toContain('alert');
    expect(text?.slice(quotes[0]?.start, quotes[0]?.end)).toBe(quotes[0]?.text);
    expect(quotes[0]?.speaker).toBe('Ada Lovelace');
  });

  test.each([
    ['Windows-1252', '\x93We will go,\x94 said Ren\xe9 Blanc on Monday.', 'We will go,'],
    ['Windows-1251', '\x93\xcf\xee\xed\xee\xe2,\x94 said Ada Lovelace on \xf1\xe5.', 'Понов,'],
  ])('takes bytes that are no UTF-8 for %s as the window does, and says so', async (...row) => {
    const [encoding, text, quoted] = row;
    const path = write('old.txt', Buffer.from(text, 'latin1'));
    const { out, err } = await runCommand(['extract', path, '--json']);
    expect(Found.parse(JSON.parse(out)).quotes.map((quote) => quote.text)).toEqual([quoted]);
    expect(err).toContain(encoding);
  });

  test('reads UTF-16 by its mark, which counts as a character', async () => {
    const text = `\uFEFF${TEXT}`;
    const path = write('wide.txt', Buffer.from(text, 'utf16le'));
    const { out } = await runCommand(['extract', path, '--json']);
    const [quote] = Found.parse(JSON.parse(out)).quotes;
    expect(text.slice(quote?.start, quote?.end)).toBe('We will not build the bridge this year,');
  });

  test.each([
    ['absent.txt', null, 'There is no file'],
    ['empty.txt', '', 'is empty'],
    ['binary.txt', 'a\0b', 'is no text'],
    ['large.txt', 'a'.repeat(5 * 1024 * 1024 + 1), 'larger than 5 MB'],
    ['.', null, 'is a folder'],
  ])('fails with 1 for %s', async (name, content, reason) => {
    const path = content === null ? join(folder, name) : write(name, content);
    const { status, out, err } = await runCommand(['extract', path]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(reason);
  });
});

test('extract reads a Word document, and says in which text its offsets count', async () => {
  const path = write('bridge.docx', wordFile(TEXT.trim().split(/\s*\r\n\s*/u)));
  const { out } = await runCommand(['extract', path, '--json']);
  const { quotes, text = '' } = Found.parse(JSON.parse(out));
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We will not build the bridge this year,',
  ]);
});

describe('extract --jsonl', () => {
  test('writes a line for each article', async () => {
    const articles = [TEXT, 'Nothing was said.', `${TEXT}${TEXT}`];
    const lines = articles.map((text, index) => JSON.stringify({ id: `a${index}`, text }));
    const path = write('articles.jsonl', `${lines.join('\n')}\n`);
    const { status, out } = await runCommand(['extract', '--jsonl', path]);
    expect(status).toBe(0);
    const predictions = out
      .trimEnd()
      .split('\n')
      .map((line) =>
        z.object({ id: z.string(), quotes: z.array(ExtractedQuote) }).parse(JSON.parse(line)),
      );
    expect(predictions.map(({ id, quotes }) => [id, quotes.length])).toEqual([
      ['a0', 1],
      ['a1', 0],
      ['a2', 2],
    ]);
  });

  test('leaves out the lines that are no article, tells which, and fails', async () => {
    const lines = ['{"id":1,"text":"A."}', '{', '[]', '{"id":2}', '', '{"id":3,"text":"B."}'];
    const { status, out, err } = await runCommand(['extract', '--jsonl', '-'], {
      input: lines.join('\n'),
    });
    expect(status).toBe(1);
    expect(out).toBe('{"id":1,"quotes":[]}\n{"id":3,"quotes":[]}\n');
    expect(err.match(/Line \d/gu)).toEqual(['Line 2', 'Line 3', 'Line 4']);
  });
});
