import { attributeOf, type RdfElement, textOf } from './elements.ts';

/** Names of a collection and of those that it stands in, from the top down. */
type Path = readonly string[];

/** How many collections may stand in one another; what is further up is left out. */
const DEEPEST = 20;

const partsOf = (collection: RdfElement): string[] =>
  collection.children
    .filter(({ name }) => name === 'hasPart')
    .map((part) => attributeOf(part, 'resource'));

/** The collections of a file, by what is in them: their names as far as they have such. */
export function collectionPaths(collections: readonly RdfElement[]): ReadonlyMap<string, Path[]> {
  const above = new Map<string, RdfElement>();
  for (const each of collections) {
    for (const part of partsOf(each)) if (!above.has(part)) above.set(part, each);
  }
  const pathOf = (collection: RdfElement): Path => {
    const path: string[] = [];
    const seen = new Set<RdfElement>();
    let at: RdfElement | undefined = collection;
    for (; at !== undefined && !seen.has(at) && seen.size < DEEPEST;) {
      seen.add(at);
      path.unshift(textOf(at, 'title'));
      at = above.get(attributeOf(at, 'about'));
    }
    return path.filter((name) => name !== '');
  };
  const paths = new Map<string, Path[]>();
  for (const each of collections) {
    const path = pathOf(each);
    if (path.length === 0) continue;
    for (const part of new Set(partsOf(each))) {
      paths.set(part, [...(paths.get(part) ?? []), path]);
    }
  }
  return paths;
}
