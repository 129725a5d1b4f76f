import type { PageMetadata } from '../../contract/extraction.ts';
import { metadataLine } from './clean-text.ts';
import { jsonLdMetadata } from './metadata/json-ld.ts';
import { metaTagMetadata } from './metadata/meta-tags.ts';
import type { PageDocument } from './page/page.ts';

/** What one source of metadata says; `null` or left out where it is silent. */
export type PartialMetadata = Partial<PageMetadata>;

/** Nothing known. */
export const NO_METADATA: PageMetadata = {
  title: null,
  container: null,
  authors: [],
  issued: null,
  url: null,
  language: null,
};

/**
 * What a page says of itself; of each field, what its most careful source says.
 *
 * @param around - What is known of the page besides; it counts last.
 */
export function pageMetadata(
  document: PageDocument,
  html: string,
  around: PartialMetadata = {},
): PageMetadata {
  const sources = [
    jsonLdMetadata(document),
    ...metaTagMetadata(document),
    plainMetadata(document, html),
    around,
  ];
  const first = <T>(pick: (source: PartialMetadata) => T | null | undefined): T | null => {
    for (const source of sources) {
      const value = pick(source);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
  const container = first((source) => source.container);
  return {
    title: withoutSite(
      first((source) => source.title),
      sources.map((source) => source.container),
    ),
    container,
    authors: first((source) => (source.authors?.length ? source.authors : null)) ?? [],
    issued: first((source) => source.issued),
    url: first((source) => webAddress(source.url)),
    language: first((source) => languageTag(source.language)),
  };
}

/** What every page has: title, canonical address, language, and the browser's note where it was saved. */
function plainMetadata(document: PageDocument, html: string): PartialMetadata {
  const head = html.slice(0, 10_000);
  const saved =
    /<!-- saved from url=\(\d{4,6}\)(\S{1,2000}) -->/.exec(head)?.[1] ??
    /Page saved with SingleFile\s{1,9}url:\s{1,9}(\S{1,2000})/.exec(head)?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: metadataLine(document.querySelector('title')?.textContent),
    url: webAddress(canonical) ?? webAddress(saved),
    language: document.documentElement?.getAttribute('lang') ?? null,
  };
}

/** "Talks go on | World | Example Times" without what comes from the site. */
function withoutSite(
  title: string | null,
  sites: readonly (string | null | undefined)[],
): string | null {
  if (title === null) return null;
  const names = new Set(sites.map((site) => site?.toLowerCase()));
  const parts = title.split(/(\s+[|–—·•»:-]{1,2}\s+)/);
  const site = parts.findIndex((part, index) => index > 0 && names.has(part.trim().toLowerCase()));
  if (site < 0 || site !== parts.length - 1) return title;
  const kept = parts.slice(0, site - 1);
  // Between bars stand the sections of the site; dashes and colons can be the title's own.
  while (kept.length > 2 && kept.at(-2)?.trim() === '|') kept.splice(-2);
  return kept.join('');
}

function webAddress(text: string | null | undefined): string | null {
  const line = metadataLine(text);
  return line !== null && /^https?:\/\/[^\s/]/i.test(line) && URL.canParse(line) ? line : null;
}

function languageTag(text: string | null | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(tag) ? tag : null;
}
