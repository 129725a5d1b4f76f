import { walkXmlText } from '../../packed/xml.ts';

/** An element with what is in it, by names without their prefixes. */
export interface RdfElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: RdfElement[];
  /** Its own text. */
  text: string;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The value of an attribute, whatever its prefix. */
export function attributeOf({ attributes }: RdfElement, name: string): string {
  const key = Object.keys(attributes).find((each) => local(each) === name);
  return (key === undefined ? undefined : attributes[key]) ?? '';
}

/** The first element of a name among children. */
export const childOf = (element: RdfElement | undefined, name: string): RdfElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The first element of a name at any depth below. */
export function within(element: RdfElement | undefined, name: string): RdfElement | undefined {
  for (const child of element?.children ?? []) {
    const found = child.name === name ? child : within(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Text of the first child of a name, on one line. */
export const textOf = (element: RdfElement | undefined, name: string): string =>
  (childOf(element, name)?.text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Goes through the elements of an RDF file that stand below its root, each with all that is in it.
 *
 * @throws {ArticleError} DAMAGED, TOO_DEEP or TOO_MANY_ELEMENTS.
 */
export function eachResource(xml: string, take: (element: RdfElement) => void): void {
  const path: RdfElement[] = [];
  let isInRoot = false;
  walkXmlText(xml, {
    open(name, attributes) {
      if (!isInRoot) {
        isInRoot = true;
        return;
      }
      const element = { name: local(name), attributes, children: [], text: '' };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    close() {
      const element = path.pop();
      if (element !== undefined && path.length === 0) take(element);
    },
    text(part) {
      const element = path.at(-1);
      if (element !== undefined) element.text += part;
    },
  });
}
