import { foldSpace } from '../clean-text.ts';
import type { PageElement, PageNode } from './page.ts';

/** Elements that stand for themselves: what is before and after them are paragraphs of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody
  td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose text is not shown, or is not the article's. */
const SKIPPED = new Set(
  `audio button canvas datalist embed figcaption head iframe math noscript object option script select
  style svg template textarea title video`.split(/\s+/),
);

/** The paragraphs of an element, in order, none of them empty. */
export function paragraphsOf(root: PageElement): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = () => {
    const paragraph = foldSpace(current);
    if (paragraph !== '') paragraphs.push(paragraph);
    current = '';
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === 3) current += node.textContent ?? '';
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    const { localName } = node;
    if (BLOCKS.has(localName)) end();
    // A browser shows these marks, though they are not in the text.
    if (localName === 'q') current += '“';
    if (localName === 'br') current += ' ';
    // Pages are at most 256 deep, so this cannot overflow.
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (localName === 'q') current += '”';
    if (BLOCKS.has(localName)) end();
  };
  visit(root);
  end();
  return paragraphs;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
