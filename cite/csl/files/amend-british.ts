import type { CslNode } from 'citeproc';
import { element, withTypes, type Change } from './amend-any.ts';

/** "Social media", "Podcasts", "Newspapers": the day stands behind where it came out. */
function dayOfAll(node: CslNode): CslNode {
  return withTypes(node, (types) =>
    types.includes('post-weblog') ? [...types, 'post', 'broadcast', 'interview'] : types,
  );
}

/** The same layout with nothing but spaces between its parts. */
function closedUp(layout: CslNode): CslNode {
  const children = layout.children.map((child) => {
    if (typeof child === 'string') return child;
    const { attrs } = child;
    if (attrs['delimiter'] === '. ') return { ...child, attrs: { ...attrs, delimiter: ' ' } };
    return attrs['prefix'] === '. ' ? { ...child, attrs: { ...attrs, prefix: ' ' } } : child;
  });
  return { ...layout, children };
}

/**
 * "Books with no author": the title stands before the year, and no full stop behind it: "Concise
 * Oxford English dictionary (2011) New York: Oxford University Press."
 */
function authorless(node: CslNode): CslNode {
  if (node.name !== 'bibliography') return node;
  const people = 'author editor translator container-title genre';
  const children = node.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'layout') return child;
    const either = element('choose', {}, [
      element('if', { variable: people, match: 'any' }, child.children),
      element('else', {}, closedUp(child).children),
    ]);
    return { ...child, children: [either] };
  });
  return { ...node, children };
}

/** Where the file of Cite Them Right departs from the book. */
export const CITE_THEM_RIGHT: Change[] = [dayOfAll, authorless];

/** OSCOLA 3.4.9: a newspaper has one page, that of the words where it is known. */
function pageOfNewspaper(node: CslNode): CslNode {
  if (node.name !== 'text' || node.attrs['variable'] !== 'page-first') return node;
  const isCited = { type: 'article-newspaper', variable: 'locator', match: 'all' };
  return element('choose', {}, [element('if', isCited), element('else', {}, [node])]);
}

/** OSCOLA 3.4.8: posts have site and day, as pages of the web; 3.4.1: and so has all else. */
export const OSCOLA: Change[] = [
  pageOfNewspaper,
  (node) =>
    withTypes(node, (types) => [
      ...types,
      ...(types.includes('post-weblog') ? ['post'] : []),
      ...(types.includes('article') ? ['document'] : []),
    ]),
];
