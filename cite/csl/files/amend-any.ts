import type { CslNode } from 'citeproc';

function childrenOf(node: CslNode): CslNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The same tree with every element inside it changed, the innermost first. */
export function mapNodes(node: CslNode, change: (node: CslNode) => CslNode): CslNode {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : mapNodes(child, change),
  );
  return change({ ...node, children });
}

/** An element of a style. */
export function element(
  name: string,
  attrs: Record<string, string>,
  children: CslNode['children'] = [],
): CslNode {
  return { name, attrs, children };
}

/** What becomes of an element of a style. */
export type Change = (node: CslNode) => CslNode;

/** An element with another list of the types that it is for, where it has one. */
export function withTypes(node: CslNode, change: (types: string[]) => string[]): CslNode {
  const types = node.attrs['type'];
  if (types === undefined) return node;
  const changed = change(types.split(' '));
  return changed.length === 0
    ? node
    : { ...node, attrs: { ...node.attrs, type: changed.join(' ') } };
}

/** Whether a part of a style shows the place in a source, itself or by a macro. */
function showsLocator(node: CslNode, macros: Map<string, CslNode>, seen: Set<string>): boolean {
  if (node.attrs['variable'] === 'locator') return true;
  const name = node.name === 'text' ? node.attrs['macro'] : undefined;
  const macro = name === undefined || seen.has(name) ? undefined : macros.get(name);
  if (name !== undefined) seen.add(name);
  return (
    (macro !== undefined && showsLocator(macro, macros, seen)) ||
    childrenOf(node).some((child) => showsLocator(child, macros, seen))
  );
}

/** A place in brackets behind a raised number (AMA 3.6.3), else behind a comma. */
function locator(layout: CslNode): CslNode {
  const { 'vertical-align': align, prefix = '', suffix = '' } = layout.attrs;
  const isRaised = align === 'sup' && !/[()[\]]/u.test(prefix + suffix);
  const affixes = isRaised ? { prefix: '(', suffix: ')' } : { prefix: ', ' };
  return element('group', { delimiter: ' ', ...affixes }, [
    element('label', { variable: 'locator', form: 'short' }),
    element('text', { variable: 'locator' }),
  ]);
}

/** Many styles of the sciences cite no places in a work; a quotation needs one. */
function withLocator(tree: CslNode): CslNode {
  const macros = new Map(
    childrenOf(tree)
      .filter(({ name }) => name === 'macro')
      .map((macro) => [macro.attrs['name'] ?? '', macro]),
  );
  const citation = childrenOf(tree).find(({ name }) => name === 'citation');
  if (citation === undefined || showsLocator(citation, macros, new Set())) return tree;
  return mapNodes(tree, (node) => {
    if (node.name !== 'citation') return node;
    const children = node.children.map((child) =>
      typeof child === 'string' || child.name !== 'layout'
        ? child
        : { ...child, children: [...child.children, locator(child)] },
    );
    return { ...node, children };
  });
}

/**
 * Names that stand in for others stand beside those that would stand in for them: the engine
 * cannot sort by names that stand in for names that stand in.
 */
function withFlatSubstitutes(node: CslNode): CslNode {
  if (node.name !== 'substitute') return node;
  const children = node.children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'names') return [child];
    const isNested = (each: CslNode | string) =>
      typeof each !== 'string' && each.name === 'substitute';
    const nested = childrenOf(child).filter(isNested);
    const own = { ...child, children: child.children.filter((each) => !isNested(each)) };
    return [own, ...nested.flatMap((each) => each.children)];
  });
  return { ...node, children };
}

/** A style of which Dixit knows nothing but its file, as the engine and a quotation need it. */
export function amendAnyStyle(tree: CslNode): CslNode {
  return withLocator(mapNodes(tree, withFlatSubstitutes));
}
