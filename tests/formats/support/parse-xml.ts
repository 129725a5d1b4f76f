import { Parser } from 'htmlparser2';

/** An element of an XML file that was read back. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text of it and of all that is in it. */
  text: string;
}

const ENTITIES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
// Characters of XML 1.0, § 2.2.
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Every element is closed, and inside of the one that holds it: the parser below would mend it. */
function checkNesting(xml: string): void {
  const open: string[] = [];
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/gu)) {
    if (end === '' && empty === '') open.push(name);
    if (end !== '' && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
}

/** Reads XML strictly: what a real parser would refuse fails here too. */
export function parseXml(xml: string): XmlElement {
  if (NO_CHARACTER.test(xml)) throw new Error('A character that XML 1.0 does not have');
  if (ENTITIES.test(xml)) throw new Error('An ampersand that begins no entity');
  checkNesting(xml);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [], text: '' };
        path.at(-1)?.children.push(element);
        path.push(element);
      },
      onclosetag() {
        path.pop();
      },
      ontext(text) {
        if (path.length === 1 && text.trim() !== '') throw new Error('Text outside of the root');
        for (const element of path) element.text += text;
      },
      oncomment: () => {
        throw new Error('A comment');
      },
      oncdatastart: () => {
        throw new Error('CDATA');
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.write(xml);
  if (path.length > 1) throw new Error(`<${path.at(-1)?.name}> is not closed`);
  parser.end();
  const [element, ...more] = root.children;
  if (!element || more.length > 0) throw new Error('Not one root');
  return element;
}

/** All elements of a name, in their order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...below] : below;
}
