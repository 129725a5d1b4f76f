import { parseHTML } from 'linkedom';
import { ArticleError } from '../errors.ts';

/** As much of the document tree as is read here; scripts in it are never run, nothing is fetched. */
export interface PageNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  /** Joins text nodes that follow one another. */
  normalize(): void;
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(node: PageNode): void;
  remove(): void;
}

/** A page. */
export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly head: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The time of parsing grows with the square of bad nesting; this many tags take seconds at worst. */
const MAX_TAGS = 100_000;

/** Real pages stay below 100. */
const MAX_DEPTH = 256;

/**
 * The sum of the depths of all nodes: to find the article, each node's text is read for every element
 * around it. Large real pages stay below a million; this many take three seconds.
 */
const MAX_DEPTHS = 2_000_000;

/**
 * Parses a page.
 *
 * @throws {ArticleError} TOO_MANY_ELEMENTS or TOO_DEEP.
 */
export function parsePage(html: string): PageDocument {
  const tags = html.match(/</g)?.length ?? 0;
  if (tags > MAX_TAGS) {
    throw new ArticleError(
      'TOO_MANY_ELEMENTS',
      `This page has ${tags} tags, more than the ${MAX_TAGS} that Dixit reads, so nothing was taken from it: paste its text instead.`,
    );
  }
  const whole = /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  gatherBody(document);
  // The parser makes a text node for every entity and stray bracket.
  document.documentElement?.normalize();
  checkDepth(document);
  return document;
}

/** Puts what stands beside the body into it: its tags may be left out, which the parser does not know. */
function gatherBody({ documentElement, head, body }: PageDocument): void {
  let node = documentElement?.firstChild ?? null;
  while (node) {
    const next = node.nextSibling;
    if (node !== head && node !== body) body?.append(node);
    node = next;
  }
}

function checkDepth(document: PageDocument): void {
  let depth = 0;
  let depths = 0;
  let node: PageNode | null = document.documentElement;
  while (node) {
    depths += depth;
    if (depth > MAX_DEPTH || depths > MAX_DEPTHS) throw tooDeep();
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
}

function tooDeep(): ArticleError {
  return new ArticleError(
    'TOO_DEEP',
    'The elements of this page are nested deeper than those of any article, so nothing was taken from it: paste its text instead.',
  );
}
