import type { CitationLanguage } from '../../contract/citations.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import { authorsOf, textOf } from '../csl/prepare-item.ts';
import type { Processor } from '../csl/processor.ts';
import { bluebook } from './bluebook.ts';
import { gost } from './gost.ts';
import { familyOf } from './parts.ts';

function sortKey(item: CleanItem): string {
  const names = authorsOf(item).map((author) => `${familyOf(author)} ${author.given ?? ''}`);
  return [...names, textOf(item, 'title') ?? ''].join(' ');
}

/** Works with a template as the style engine does with a CSL file. */
export function createTemplateProcessor(
  name: 'gost' | 'bluebook',
  language?: CitationLanguage,
): Processor {
  const template = name === 'gost' ? gost(language) : bluebook;
  const collator = new Intl.Collator(name === 'gost' ? 'ru' : 'en', { numeric: true });
  let items: readonly CleanItem[] = [];
  return {
    load(sources) {
      items = sources;
      return Promise.resolve();
    },
    cite({ source, locator, earlier }) {
      const item = items[source];
      return item === undefined ? [] : template.note(item, locator, earlier);
    },
    bibliography() {
      const keyed = items.map((item) => ({ item, key: sortKey(item) }));
      const sorted = keyed.toSorted((a, b) => collator.compare(a.key, b.key));
      return Promise.resolve(sorted.map(({ item }) => template.reference(item)));
    },
  };
}
