import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { writeLatex } from '../../formats/exchange/latex.ts';
import { csvBeginning } from '../../formats/rows/csv-rows.ts';
import { beginDocx } from '../../formats/written/docx.ts';
import { writeOdt } from '../../formats/written/odt.ts';
import { writeRtf } from '../../formats/written/rtf.ts';
import { writeXlsx } from '../../formats/written/xlsx.ts';
import { missing } from './support/other-programs.ts';
import { entry, HOSTILE, list, record } from './support/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: string[], input?: Uint8Array | string): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr}\n${stdout}`);
  return stdout;
}

const office = (to: string, files: string[]) =>
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--headless',
    '--convert-to',
    to,
    ...files,
  ]);

/** The text of a PDF, its lines put together. */
const pdfText = (file: string) => run('pdftotext', ['-layout', file, '-']).replace(/\s+/gu, ' ');

const noted = list(
  [
    entry({ quotation: [{ text: '«Ні», — сказав він' }], citation: [{ text: 'A note of Vrba.' }] }),
    ...HOSTILE.map((text) => entry({ quotation: [{ text }], citation: [{ text }] })),
  ],
  { notes: true },
);
const documents = [
  ['docx', beginDocx(noted)(noted.bibliography)],
  ['odt', writeOdt(noted)],
  ['rtf', writeRtf(noted)],
] as const;

/** What must stand in a document as it is: what is not of one line or direction is left out. */
const PRINTED = HOSTILE.filter((text) => /^[ -~]*$/u.test(text));

const WITH_HOSTILE = [
  record({
    text: 'Ми не будемо мовчати',
    speakers: [{ display: 'Ганна Ґудзь', family: 'Ґудзь', given: 'Ганна', kind: 'person' }],
  }),
  ...HOSTILE.map((text, index) => {
    const { source } = record();
    if (source === null) throw new Error('The plain record has a source.');
    const csl = { ...source.csl, title: text };
    return record({ text, note: text, tags: [text], source: { ...source, csl, key: `${index}` } });
  }),
];

describe('by other programs', () => {
  test.for(documents)('%s is read by pandoc, with its footnotes', ([format, input], { skip }) => {
    skip(missing('pandoc') !== null, missing('pandoc') ?? '');
    const read = run('pandoc', ['-f', format, '-t', 'markdown'], input);
    expect(read).toMatch(/«Ні», (?:---|—) сказав він/u);
    expect(read).toMatch(/^\[\^1\]: +A note of Vrba\\?\./mu);
  });

  test('documents are printed by LibreOffice, with their footnotes', ({ skip }) => {
    const absent = missing('soffice', 'pdftotext');
    skip(absent !== null, absent ?? '');
    for (const [format, bytes] of documents)
      writeFileSync(join(folder, `${format}.${format}`), bytes);
    office('pdf', ['docx.docx', 'odt.odt', 'rtf.rtf']);
    for (const [format] of documents) {
      const text = pdfText(`${format}.pdf`);
      expect(text).toContain('Ines Halvorsen: «Ні», — сказав він');
      expect(text).toContain('1 A note of Vrba.');
      expect(PRINTED.filter((each) => !text.includes(each))).toEqual([]);
    }
  }, 120_000);

  test('a workbook is read by LibreOffice, each cell as its text', ({ skip }) => {
    skip(missing('soffice') !== null, missing('soffice') ?? '');
    writeFileSync(join(folder, 'quotes.xlsx'), writeXlsx(WITH_HOSTILE));
    office('csv:Text - txt - csv (StarCalc):44,34,76,1', ['quotes.xlsx']);
    const table = readFileSync(join(folder, 'quotes.csv'), 'utf8');
    const { columns, rows } = csvBeginning(table, ',');
    expect(columns[0]).toBe('quote');
    expect(rows.length).toBe(WITH_HOSTILE.length);
    const read = rows.map(([quote]) => quote);
    expect(PRINTED.filter((each) => !read.includes(each))).toEqual([]);
    expect(read).toContain('Ми не будемо мовчати');
  }, 120_000);

  test('LaTeX is set by LuaLaTeX with biblatex and csquotes', ({ skip }) => {
    const absent = missing('lualatex', 'biber', 'pdftotext');
    skip(absent !== null, absent ?? '');
    for (const [name, bytes] of Object.entries(unzipSync(writeLatex(WITH_HOSTILE)))) {
      writeFileSync(join(folder, name), bytes);
    }
    const latex = ['-interaction=nonstopmode', '-halt-on-error', 'quotes.tex'];
    run('lualatex', latex);
    run('biber', ['--quiet', 'quotes']);
    const log = run('lualatex', latex);
    expect(log).not.toMatch(/Missing character|undefined on input/u);
    expect(readdirSync(folder)).not.toContain('passwd');
    const text = pdfText('quotes.pdf');
    expect(text).toContain('Ганна Ґудзь: “Ми не будемо мовчати” (quoted in Vrba 2024');
    // Straight single marks are set as round ones, and two marks together as double ones.
    const asSet = PRINTED.filter((each) => !/['"]/u.test(each));
    expect(asSet.filter((each) => !text.includes(each.replace(/ {2,}/gu, ' ')))).toEqual([]);
  }, 300_000);
});
