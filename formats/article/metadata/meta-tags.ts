import { parseAuthors } from '../authors.ts';
import { metadataLine } from '../clean-text.ts';
import { edtfDate } from '../dates.ts';
import type { PartialMetadata } from '../metadata.ts';
import type { PageDocument } from '../page/page.ts';
import { plainText } from '../plain-text.ts';

/** Names of `<meta>` elements for each field, in lower case, the first that is there counts. */
interface MetaNames {
  title: readonly string[];
  container: readonly string[];
  author: readonly string[];
  issued: readonly string[];
  url: readonly string[];
  language: readonly string[];
}

/** Which the vocabularies have, the most careful first. */
const VOCABULARIES: readonly MetaNames[] = [
  {
    title: ['citation_title'],
    container: ['citation_journal_title', 'citation_publisher'],
    author: ['citation_author', 'citation_authors'],
    issued: ['citation_publication_date', 'citation_online_date', 'citation_date', 'citation_year'],
    url: ['citation_public_url', 'citation_abstract_html_url'],
    language: ['citation_language'],
  },
  {
    title: ['og:title', 'twitter:title'],
    container: ['og:site_name', 'application-name'],
    author: ['article:author', 'author', 'article:author_name', 'byl'],
    issued: [
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'date',
      'pubdate',
    ],
    url: ['og:url'],
    language: ['og:locale'],
  },
  {
    title: ['dc.title', 'dcterms.title'],
    container: ['dc.publisher', 'dcterms.publisher'],
    author: ['dc.creator', 'dcterms.creator'],
    issued: ['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created'],
    url: ['dc.identifier', 'dcterms.identifier'],
    language: ['dc.language', 'dcterms.language'],
  },
];

/** What the page's `<meta>` elements say: citation_*, then OpenGraph, then Dublin Core. */
export function metaTagMetadata(document: PageDocument): PartialMetadata[] {
  const values = metaValues(document);
  const site = VOCABULARIES.flatMap(({ container }) =>
    container.flatMap((name) => values.get(name) ?? []),
  )[0];
  return VOCABULARIES.map((names) => {
    const first = (wanted: readonly string[]) =>
      wanted.flatMap((name) => values.get(name) ?? [])[0] ?? null;
    const authors = names.author
      .map((name) => (values.get(name) ?? []).flatMap((line) => parseAuthors(line, site ?? null)))
      .find((found) => found.length > 0);
    return {
      title: first(names.title),
      container: first(names.container),
      authors: authors ?? [],
      issued: edtfDate(first(names.issued) ?? ''),
      url: first(names.url),
      language: first(names.language),
    };
  });
}

function metaValues(document: PageDocument): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property'))?.toLowerCase();
    const content = metadataLine(plainText(meta.getAttribute('content') ?? ''));
    if (name === undefined || content === null) continue;
    const list = values.get(name) ?? [];
    if (list.length < 100) list.push(content);
    values.set(name, list);
  }
  return values;
}
