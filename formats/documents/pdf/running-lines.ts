import type { PageLines, PdfLine } from './page-lines.ts';

/** Lines at either edge of a page that may be heads and feet. */
const EDGE_LINES = 3;
/** Parts of the page's height that are its margin. */
const MARGIN = 0.08;
/** Share of the pages on which a running line stands; left and right pages have their own. */
const REPEATED = 0.3;
/** Letters of a margin's line are smaller than this part of the usual size. */
const SMALL = 0.93;

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:page|p\.|seite|стр\.?|с\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|из|з)\s*\d{1,4})?(?:\s*[-–—|])?$/iu;

/** Takes page numbers and the lines that stand at the edge of page after page away. */
export function withoutRunningLines(pages: readonly PageLines[]): PageLines[] {
  const edges = pages.map((page) => edgeLines(page));
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(Array.from(lines, keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * REPEATED));
  const usual = usualSize(pages);
  return pages.map((page, index) => {
    const edge = edges[index];
    const isRunning = (line: PdfLine) =>
      edge?.has(line) === true &&
      ((counts.get(keyOf(line)) ?? 0) >= least ||
        PAGE_NUMBER.test(line.text) ||
        (isInMargin(line, page) && line.size < SMALL * usual));
    return { ...page, lines: page.lines.filter((line) => !isRunning(line)) };
  });
}

/** The size of letters that most of the text has. */
export function usualSize(pages: readonly PageLines[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...lengths].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

function edgeLines({ lines }: PageLines): Set<PdfLine> {
  const sorted = lines.toSorted((one, other) => other.y - one.y);
  return new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]);
}

function isInMargin({ y }: PdfLine, { bottom, top }: PageLines): boolean {
  const margin = (top - bottom) * MARGIN;
  return y < bottom + margin || y > top - margin;
}

/** The same for lines that differ in their numbers only, at the same height. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 6)} ${text.toLowerCase().replaceAll(/\d+/g, '#')}`;
}
