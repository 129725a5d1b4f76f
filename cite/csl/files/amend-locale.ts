import type { CslNode } from 'citeproc';
import { element, mapNodes, type Change } from './amend-any.ts';

const UKRAINIAN_DAY = element('date', { form: 'text' }, [
  element('date-part', { name: 'day', suffix: ' ' }),
  element('date-part', { name: 'month', suffix: ' ' }),
  element('date-part', { name: 'year', suffix: ' р.' }),
]);

/** Other words for terms of a locale, by name and form. */
function terms(words: Readonly<Record<string, string>>): Change {
  return (node) => {
    const word = words[`${node.attrs['name'] ?? ''} ${node.attrs['form'] ?? 'long'}`];
    return node.name === 'term' && word !== undefined ? { ...node, children: [word] } : node;
  };
}

// In «п. 4» nobody would see a paragraph of a text, nor in «сс.» pages.
const russian = terms({ 'paragraph short': 'абз.', 'page short': 'с.' });

const ukrainianTerms = terms({
  'paragraph short': 'абз.',
  'circa short': 'бл.',
  'et-al long': 'та ін.',
  'and long': 'та',
  'editor verb': 'за ред.',
  'editor verb-short': 'за ред.',
});

function ukrainian(node: CslNode): CslNode {
  const { name, attrs } = node;
  if (name === 'date' && attrs['form'] === 'text') return UKRAINIAN_DAY;
  if (name !== 'term' || attrs['name']?.startsWith('month-') !== true) return ukrainianTerms(node);
  const children = node.children.map((child) =>
    typeof child === 'string' ? child.toLowerCase() : child,
  );
  return { ...node, children };
}

/** A locale with what its file has in no use in that language: capitals, words and dates. */
export function amendLocale(language: string, locale: CslNode): CslNode {
  if (language === 'uk-UA') return mapNodes(locale, ukrainian);
  return language === 'ru-RU' ? mapNodes(locale, russian) : locale;
}

/** German has a full stop behind a day, and only American English has the month before it. */
function dayBeforeMonth(language: string): Change {
  return (node) => {
    if (node.name !== 'date' || node.attrs['form'] !== undefined) return node;
    const parts = node.children.filter((child) => typeof child !== 'string');
    const day = parts.find(({ attrs }) => attrs['name'] === 'day');
    const month = parts.find(({ attrs }) => attrs['name'] === 'month');
    const isRaised = parts.some(({ attrs }) => attrs['name'] === 'year');
    if (day === undefined || month === undefined || isRaised) return node;
    const suffix = language.startsWith('de') ? '. ' : ' ';
    const { prefix: _, ...month_ } = month.attrs;
    const { delimiter: __, ...attrs } = node.attrs;
    return element('date', attrs, [
      element('date-part', { name: 'day', suffix }),
      element('date-part', month_),
    ]);
  };
}

/** Only English has a comma before the "and" of a list. */
function plainLists(node: CslNode): CslNode {
  const { name, attrs } = node;
  if (name !== 'name' || attrs['and'] !== 'text') return node;
  if (attrs['delimiter-precedes-last'] === 'never') return node;
  const isInverted = attrs['name-as-sort-order'] !== undefined;
  const comma = isInverted ? 'after-inverted-name' : 'never';
  return { ...node, attrs: { ...attrs, 'delimiter-precedes-last': comma } };
}

/** What a style's own file, written for English, has to change in another language. */
export function languageChanges(language: string): Change[] {
  return language.startsWith('en') ? [] : [dayBeforeMonth(language), plainLists];
}
