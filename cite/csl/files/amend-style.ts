import type { CslNode } from 'citeproc';
import type { CitationStyle } from '../../../contract/citations.ts';
import { amendAnyStyle, element, mapNodes } from './amend-any.ts';

type Change = (node: CslNode) => CslNode;

/**
 * CMOS 17 15.49: a newspaper's day follows the title; nothing is repeated where only the year is
 * known (`available-date` is set by `prepareItem` for a known month alone). 14.199: where the
 * newspaper stands in the author's place, the title ends with a full stop.
 *
 * @param day - The day behind the title.
 */
function chicagoNewspaperDay(day: CslNode): Change {
  return (node) => {
    const isDay =
      node.name === 'date' && node.attrs['prefix'] === ', ' && node.attrs['form'] === 'text';
    if (!isDay || node.attrs['variable'] !== 'issued') return node;
    const after = (prefix: string) => ({ ...day, attrs: { ...day.attrs, prefix } });
    return element('choose', {}, [
      element('if', { variable: 'author editor translator', match: 'any' }, [after(', ')]),
      element('else', {}, [after('. ')]),
    ]);
  };
}

const WHOLE_DAY = element('date', { variable: 'available-date', form: 'text' });
/** A day without its year, in the order of a language. */
function monthAndDay(language: string, prefix: string): CslNode {
  const month = element('date-part', { name: 'month' });
  const day = element('date-part', { name: 'day', suffix: language === 'de-DE' ? '.' : '' });
  const parts = language === 'en-US' ? [month, day] : [day, month];
  return element('date', { variable: 'available-date', delimiter: ' ', prefix }, parts);
}

/** CMOS 18 13.106: the year that follows the author is not repeated behind the title. */
function chicago18Day(language: string): Change {
  const newspaper = chicagoNewspaperDay(monthAndDay(language, ''));
  return (node) => {
    const { variable, form, prefix = '' } = node.attrs;
    const isWhole = node.name === 'date' && variable === 'issued' && form === 'text';
    return isWhole && prefix === '' ? monthAndDay(language, '') : newspaper(node);
  };
}

/**
 * CMOS 18 13.23: a citation names two authors, or the first of three and more; the list of works
 * up to six, or the first three of seven and more.
 */
function chicago18Names(node: CslNode): CslNode {
  if (node.attrs['et-al-min'] === undefined) return node;
  const [most, first] = Number(node.attrs['et-al-min']) > 4 ? ['7', '3'] : ['3', '1'];
  return { ...node, attrs: { ...node.attrs, 'et-al-min': most, 'et-al-use-first': first } };
}

/** Vancouver gives no place in a work; a quotation needs one: "(1 p78)", "(1 ch. 3)". */
function vancouver(node: CslNode): CslNode {
  if (node.name !== 'citation') return node;
  const locator = element('choose', {}, [
    element('if', { locator: 'page' }, [element('text', { variable: 'locator', prefix: ' p' })]),
    element('else', {}, [
      element('group', { prefix: ' ', delimiter: ' ' }, [
        element('label', { variable: 'locator', form: 'short' }),
        element('text', { variable: 'locator' }),
      ]),
    ]),
  ]);
  const children = node.children.map((child) =>
    typeof child === 'string' || child.name !== 'layout'
      ? child
      : { ...child, children: [...child.children, locator] },
  );
  return { ...node, children };
}

/** MLA 9 6.20: "ch. 3", "sec. 2", a space after the label; app. 1: "ch.", not "chap.". */
function mla(node: CslNode): CslNode {
  const { name, attrs } = node;
  if (name === 'label' && attrs['variable'] === 'locator') {
    return { ...node, attrs: { ...attrs, suffix: ' ' } };
  }
  if (name !== 'terms') return node;
  const chapter = element('term', { name: 'chapter', form: 'short' }, [
    element('single', {}, ['ch.']),
    element('multiple', {}, ['chs.']),
  ]);
  return { ...node, children: [...node.children, chapter] };
}

function changeOf(style: CitationStyle, language: string): Change | null {
  if (style === 'mla9') return mla;
  if (style === 'chicago-author-date') return chicagoNewspaperDay(WHOLE_DAY);
  if (style === 'chicago-18-notes') return chicago18Names;
  if (style === 'vancouver') return vancouver;
  if (style !== 'chicago-18-author-date') return null;
  const withoutYear = chicago18Day(language);
  return (node) => withoutYear(chicago18Names(node));
}

/** The style with the few places mended in which it departs from its manual, or fails a quotation. */
export function amendStyle(style: CitationStyle, tree: CslNode, language: string): CslNode {
  if (style.includes(':')) return amendAnyStyle(tree);
  const change = changeOf(style, language);
  return change === null ? tree : mapNodes(tree, change);
}
