import { parseAuthors } from '../../article/authors.ts';
import { metadataLine } from '../../article/clean-text.ts';
import { edtfDate } from '../../article/dates.ts';
import type { PartialMetadata } from '../../article/metadata.ts';

/** Names of a field, the first that is there counts. */
const NAMES = {
  title: ['title', 'headline'],
  container: ['publication', 'container', 'newspaper', 'journal', 'site', 'publisher'],
  authors: ['author', 'authors', 'byline', 'creator'],
  issued: ['published', 'issued', 'date'],
  url: ['url', 'source', 'link', 'canonical'],
  language: ['language', 'lang'],
} as const;

/** Lines that the head of a file may have. */
const MAX_LINES = 200;

/**
 * Parts a Markdown file from its head: lines `name: value` between two lines of three hyphens, as most
 * programs write it. Of YAML no more is read than that, and lists of names.
 */
export function frontMatter(markdown: string): { known: PartialMetadata; body: string } {
  if (!/^\ufeff?---[ \t]*\n/.test(markdown)) return { known: {}, body: markdown };
  const lines = markdown.split('\n', MAX_LINES);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return { known: {}, body: markdown };
  const body = markdown.slice(lines.slice(0, end + 1).join('\n').length);
  const values = valuesOf(lines.slice(1, end));
  const all = (names: readonly string[]) =>
    names.map((name) => values.get(name)).find((found) => found !== undefined) ?? [];
  const first = (names: readonly string[]) => all(names)[0] ?? null;
  const url = first(NAMES.url);
  const container = first(NAMES.container);
  return {
    known: {
      title: first(NAMES.title),
      container,
      authors: all(NAMES.authors).flatMap((line) => parseAuthors(line, container)),
      issued: edtfDate(first(NAMES.issued) ?? ''),
      url: url !== null && /^https?:\/\//i.test(url) ? url : null,
      language: first(NAMES.language),
    },
    body,
  };
}

function valuesOf(lines: readonly string[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let name = '';
  for (const line of lines) {
    const field = /^(?<name>[A-Za-z][\w-]{0,40}):(?<value>.*)$/.exec(line)?.groups;
    const item = /^\s*-\s+(?<value>.*)$/.exec(line)?.groups?.['value'];
    if (field) name = (field['name'] ?? '').toLowerCase();
    const written = (field?.['value'] ?? item ?? '').trim().replace(/^\[(.*)\]$/, '$1');
    const value = metadataLine(written.replace(/^(["'])(.*)\1$/, '$2'));
    if (name !== '' && value !== null) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}
