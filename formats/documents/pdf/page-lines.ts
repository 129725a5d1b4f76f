/** A line of a page; lengths and places in points, from the lower left corner. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  /** Of its letters' feet. */
  y: number;
  /** Height of its letters. */
  size: number;
}

/** The lines of a page, in the order in which they are written. */
export interface PageLines {
  label: string;
  bottom: number;
  top: number;
  lines: PdfLine[];
}

/** As much of a piece of text as is read here; marks of structure have none of it. */
interface TextPiece {
  str: string;
  width: number;
  /** The last two numbers are its place. */
  transform: readonly number[];
}

/** Parts of the letters' size by which pieces of a line may stand higher or lower (notes' numbers). */
const SAME_LINE = 0.45;
/** A gap between pieces, as a part of the letters' size, that is a space. */
const SPACE = 0.15;

/** Joins pieces of text, as they are written one after another, to lines. */
export function pageLines(
  items: readonly object[],
  page: { label: string; bottom: number; top: number },
): PageLines {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    if (!isPiece(item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0] = item.transform;
    // Text that runs upwards or downwards is no paragraph.
    if (Math.abs(b) > Math.abs(a)) continue;
    const size = Math.hypot(c, d) || Math.abs(a);
    const right = left + item.width;
    if (open && continues(open, left, y, size)) {
      const gap = left - open.right > SPACE * size && !/\s$/.test(open.text);
      open.text += (gap && !/^\s/.test(item.str) ? ' ' : '') + item.str;
      open.right = Math.max(open.right, right);
      open.size = Math.max(open.size, size);
    } else if (item.str.trim() !== '') {
      open = { text: item.str, left, right, y, size };
      lines.push(open);
    }
  }
  return { ...page, lines: lines.map((line) => ({ ...line, text: line.text.trim() })) };
}

function continues(line: PdfLine, left: number, y: number, size: number): boolean {
  const height = Math.max(line.size, size);
  return Math.abs(line.y - y) < SAME_LINE * height && left > line.right - height;
}

function isPiece(item: object): item is TextPiece {
  return 'str' in item && 'transform' in item;
}
