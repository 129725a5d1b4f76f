import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCitationEngine } from '../../../cite/index.ts';
import type {
  CitationOptions,
  CitationStyle,
  CitedQuote,
  CitedSource,
  CitedSpeaker,
  TextRun,
} from '../../../contract/citations.ts';

const { resolve } = createRequire(import.meta.url);

/** An engine that reads its styles from the installed package. */
export function createTestEngine() {
  return createCitationEngine((specifier) => readFileSync(resolve(specifier), 'utf8'));
}

export function person(given: string | null, family: string): CitedSpeaker {
  return { display: [given, family].filter(Boolean).join(' '), given, family, kind: 'person' };
}

export function newspaper(key: string, csl: Partial<CitedSource['csl']> = {}): CitedSource {
  return {
    key,
    csl: {
      type: 'article-newspaper',
      title: 'Ferry Service Resumes after Storm',
      'container-title': 'Harbour Gazette',
      issued: { 'date-parts': [[2024, 3, 9]] },
      URL: `https://example.org/${key}`,
      ...csl,
    },
    titleSentence: 'Ferry service resumes after storm',
    titleShort: null,
  };
}

export function quote(parts: Partial<CitedQuote> = {}): CitedQuote {
  return {
    id: 1,
    uuid: '0190a5a0-0000-7000-8000-000000000001',
    text: 'the boats will sail',
    kind: 'direct',
    speakers: [person('Ines', 'Halvorsen')],
    role: null,
    saidOn: null,
    source: newspaper('ferry'),
    locators: {},
    hops: [],
    tags: [],
    note: '',
    language: 'en',
    segments: null,
    original: null,
    translator: null,
    ...parts,
  };
}

export function options(
  style: CitationStyle,
  parts: Partial<CitationOptions> = {},
): CitationOptions {
  const plain = { order: 'as-chosen', group: 'none' } as const;
  return { style, ...plain, speakerInProse: false, bibliography: true, ...parts };
}

/** Runs as a string, italics between asterisks. */
export function marked(runs: readonly TextRun[]): string {
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

/** What a list says, as strings: its citations and its works cited. */
export async function citeAll(quotes: readonly CitedQuote[], wanted: CitationOptions) {
  const list = await createTestEngine().list(quotes, wanted);
  const entries = list.groups.flatMap((group) => group.entries);
  return {
    list,
    entries,
    citations: entries.map((entry) => marked(entry.citation)),
    bibliography: list.bibliography.map(marked),
  };
}
