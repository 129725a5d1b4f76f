import type { Span } from '../../../contract/shapes.ts';
import { trimSpan } from './trim-span.ts';

/** The part of a `Range` that says what is selected. */
export type SelectedRange = Pick<
  Range,
  | 'startContainer'
  | 'startOffset'
  | 'endContainer'
  | 'endOffset'
  | 'commonAncestorContainer'
  | 'intersectsNode'
>;

/**
 * Where a place in the rendered article lies in its text. Every run of text there stands in an
 * element with `data-start`, the offset at which it begins, and holds the text unchanged.
 *
 * @returns A UTF-16 offset, or `null` outside the article.
 */
export function offsetOf(root: Node, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  if (node.nodeType === 3) {
    const run = node.parentElement?.closest('[data-start]');
    return run ? startOf(run) + offset : null;
  }
  const child = node.childNodes[offset];
  if (child) return startOfFirstRun(child) ?? startOfNextRun(root, child);
  return endOfLastRun(node) ?? startOfNextRun(root, node);
}

/**
 * The words that the user selected in the article, without outer quotation marks and spaces.
 *
 * @param range - Ends may lie outside the article; then the part inside counts.
 */
export function selectedSpan(root: Node, range: SelectedRange, text: string): Span | null {
  const inside = root.contains(range.commonAncestorContainer);
  if (!inside && !range.intersectsNode(root)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset) ?? startOfFirstRun(root);
  const end = offsetOf(root, range.endContainer, range.endOffset) ?? endOfLastRun(root);
  if (start === null || end === null || start >= end) return null;
  return trimSpan(text, [start, Math.min(end, text.length)]);
}

function startOf(run: Element): number {
  return Number(run.getAttribute('data-start'));
}

function runsIn(node: Node): Element[] {
  if (!isElement(node)) return [];
  return node.hasAttribute('data-start') ? [node] : [...node.querySelectorAll('[data-start]')];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function startOfFirstRun(node: Node): number | null {
  if (node.nodeType === 3) {
    const run = node.parentElement?.closest('[data-start]');
    return run ? startOf(run) : null;
  }
  const first = runsIn(node)[0];
  return first ? startOf(first) : null;
}

function endOfLastRun(node: Node): number | null {
  const last = runsIn(node).at(-1);
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null;
}

/** Where the first run after a node begins: for places between paragraphs. */
function startOfNextRun(root: Node, node: Node): number | null {
  const next = runsIn(root).find((run) => node.compareDocumentPosition(run) & 4);
  return next ? startOf(next) : endOfLastRun(root);
}
