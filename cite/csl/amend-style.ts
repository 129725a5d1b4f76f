import type { CslNode } from 'citeproc';
import type { CitationStyle } from '../../contract/citations.ts';

type Change = (node: CslNode) => CslNode;

function mapNodes(node: CslNode, change: Change): CslNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : mapNodes(child, change),
  );
  return change({ ...node, children });
}

function element(
  name: string,
  attrs: Record<string, string>,
  children: CslNode['children'] = [],
): CslNode {
  return { name, attrs, children };
}

/**
 * CMOS 17 15.49: a newspaper's day follows the title; nothing is repeated where only the year is
 * known (`available-date` is set by `prepareItem` for a known month alone). 14.199: where the
 * newspaper stands in the author's place, the title ends with a full stop.
 */
function chicagoAuthorDate(node: CslNode): CslNode {
  const isDay =
    node.name === 'date' && node.attrs['prefix'] === ', ' && node.attrs['form'] === 'text';
  if (!isDay || node.attrs['variable'] !== 'issued') return node;
  const day = (prefix: string) =>
    element('date', { variable: 'available-date', form: 'text', prefix });
  return element('choose', {}, [
    element('if', { variable: 'author editor translator', match: 'any' }, [day(', ')]),
    element('else', {}, [day('. ')]),
  ]);
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

const CHANGES: Partial<Record<CitationStyle, Change>> = {
  mla9: mla,
  'chicago-author-date': chicagoAuthorDate,
};

/** The style with the few places mended in which it departs from its manual. */
export function amendStyle(style: CitationStyle, tree: CslNode): CslNode {
  const change = CHANGES[style];
  return change === undefined ? tree : mapNodes(tree, change);
}
