import type { CslNode } from 'citeproc';
import type { CitationStyle } from '../../../contract/citations.ts';
import { amendAnyStyle, element, mapNodes, withTypes, type Change } from './amend-any.ts';
import { CITE_THEM_RIGHT, OSCOLA } from './amend-british.ts';
import { chicagoChanges } from './amend-chicago.ts';
import { languageChanges } from './amend-locale.ts';

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

/** MLA 9 app. 2: the text of a speech is in quotation marks, and has its day. */
function mlaSpeech(node: CslNode): CslNode {
  const { name, attrs } = node;
  const isWithContainer = name === 'if' && attrs['variable'] === 'container-title';
  const holdsTitle = node.children.some(
    (child) => typeof child !== 'string' && child.attrs['variable'] === 'title',
  );
  if (isWithContainer && holdsTitle) return { ...node, attrs: { ...attrs, type: 'speech' } };
  return attrs['match'] === 'none'
    ? withTypes(node, (types) => types.filter((type) => type !== 'speech'))
    : node;
}

/** A semicolon parts the day of a periodical from its volume and pages, where it has any. */
function vancouverDay(node: CslNode): CslNode {
  if (node.name !== 'group' || node.attrs['suffix'] !== ';') return node;
  if (!node.children.some((child) => typeof child !== 'string' && child.name === 'date')) {
    return node;
  }
  const { suffix: _, ...attrs } = node.attrs;
  return element('choose', {}, [
    element('if', { variable: 'volume issue page', match: 'any' }, [node]),
    element('else', {}, [{ ...node, attrs }]),
  ]);
}

function changesOf(style: CitationStyle, language: string): Change[] {
  switch (style) {
    case 'mla9':
      return [mla, mlaSpeech];
    case 'chicago-notes':
      return chicagoChanges('notes', 17, language);
    case 'chicago-author-date':
      return chicagoChanges('author-date', 17, language);
    case 'chicago-18-notes':
      return chicagoChanges('notes', 18, language);
    case 'chicago-18-author-date':
      return chicagoChanges('author-date', 18, language);
    case 'harvard-cite-them-right':
      return CITE_THEM_RIGHT;
    case 'oscola':
      return OSCOLA;
    case 'vancouver':
      return [vancouver, vancouverDay];
    default:
      return [];
  }
}

/** The style with the few places mended in which it departs from its manual, or fails a quotation. */
export function amendStyle(style: CitationStyle, tree: CslNode, language: string): CslNode {
  if (style.includes(':')) return amendAnyStyle(tree);
  const changes = [...changesOf(style, language), ...languageChanges(language)];
  return mapNodes(tree, (node) => changes.reduce((changed, change) => change(changed), node));
}
