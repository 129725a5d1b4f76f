import { describe, expect, test } from 'vitest';
import type { CitationOptions, ExportFile, ExportFormat } from '../../contract/citations.ts';
import { type Client, openApp } from '../support/open-app.ts';

const options: CitationOptions = {
  style: 'apa7',
  order: 'speaker',
  group: 'none',
  speakerInProse: false,
  bibliography: true,
};
const everything = { query: {} };

async function exported(client: Client, format: ExportFormat, selection = everything) {
  const steps: number[] = [];
  let file: ExportFile | null = null;
  for await (const step of await client.citations.export({ selection, options, format })) {
    if ('file' in step) ({ file } = step);
    else steps.push(step.done);
  }
  return { steps, file };
}

async function sampleApp() {
  const { client } = openApp();
  await client.library.addSample();
  return client;
}

describe('a list', () => {
  test('is ordered as a whole before it is cut for the preview', async () => {
    const client = await sampleApp();
    const { list, total } = await client.citations.preview({
      selection: everything,
      options,
      limit: 2,
    });
    expect(total).toBe(23);
    const entries = list.groups.flatMap((group) => group.entries);
    expect(entries).toHaveLength(2);
    // "Arms experts" come before Bacon, though they were quoted after the others.
    expect(entries[0]?.citation.map(({ text }) => text).join('')).toContain('Arms experts');
  });

  test('names the speaker as the style wants it', async () => {
    const client = await sampleApp();
    const { rows } = await client.quotes.find({
      query: { text: '"complete fabrication"' },
      limit: 1,
    });
    const selection = { ids: rows.map(({ id }) => id) };
    const cite = async (style: CitationOptions['style']) => {
      const input = { selection, options: { ...options, style }, limit: 5 };
      const { list } = await client.citations.preview(input);
      return list.groups[0]?.entries[0]?.citation.map(({ text }) => text).join('');
    };
    expect(await cite('apa7')).toBe('(Zelensky, as cited in “Trump Furious,” 2025, para. 6)');
    expect(await cite('mla9')).toMatch(/qtd\. in “Trump Furious”/);
    expect(await cite('chicago-author-date')).toMatch(
      /quoted in International Business Times 2025/,
    );
    expect(await cite('harvard-cite-them-right')).toMatch(
      /quoted in International Business Times, 2025/,
    );
    expect(await cite('chicago-notes')).toMatch(
      /^Volodymyr Zelensky, quoted in “Trump Furious over/,
    );
  });
});

describe('a file', () => {
  test('docx is bytes, which come as base64', async () => {
    const client = await sampleApp();
    const { file } = await exported(client, 'docx');
    expect(file?.name).toBe('quotes.docx');
    const bytes = Buffer.from(file && 'base64' in file ? file.base64 : '', 'base64');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    ['html', 'quotes.html', '<!doctype html>'],
    ['markdown', 'quotes.md', '## References'],
    ['csl-json', 'quotes.json', '"article-newspaper"'],
    ['biblatex', 'quotes.bib', '@article{'],
    ['csv', 'quotes.csv', '"Volodymyr Zelensky"'],
    ['jsonl', 'quotes.jsonl', '"speakers":[{"name":"Volodymyr Zelensky"'],
    ['rtf', 'quotes.rtf', '{\\rtf1'],
    ['tei', 'quotes.xml', '<listPerson>'],
    ['web-annotation', 'quotes.jsonld', '"TextQuoteSelector"'],
    ['ris', 'quotes.ris', 'TY  - NEWS'],
    ['bibtex', 'quotes-bibtex.bib', '@article{'],
  ] as const)('%s holds what was asked for', async (format, name, part) => {
    const client = await sampleApp();
    const { file, steps } = await exported(client, format);
    expect(file?.name).toBe(name);
    expect(steps[0]).toBe(0);
    const text = file && 'text' in file ? file.text : '';
    expect(text.toLowerCase()).toContain(part.toLowerCase());
    expect(text).toContain('complete fabrication');
  });
});
