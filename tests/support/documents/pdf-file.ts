import { deflateSync } from 'node:zlib';

/** A line on a page, in points from the lower left corner. */
export interface TypesetLine {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** What a PDF says of itself, and what is wrong with it. */
export interface PdfOptions {
  info?: Readonly<Record<string, string>>;
  /** Locked with a password that nobody knows. */
  isLocked?: boolean;
  /** The content of every page, in place of its lines. */
  content?: Uint8Array;
}

/** Writes a PDF of lines, page by page. */
export function pdfFile(
  pages: readonly (readonly TypesetLine[])[],
  { info = {}, isLocked = false, content }: PdfOptions = {},
): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const about = Object.entries(info).map(([name, value]) => `/${name} ${literal(value)}`);
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${about.join(' ')} >>`,
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      stream(content ?? Buffer.from(lines.map(operators).join('\n'), 'latin1')),
    ]),
  ];
  const locked = `<< /Filter /Standard /V 1 /R 2 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> /P -44 >>`;
  if (isLocked) objects.push(locked);
  return assembled(objects, isLocked);
}

function assembled(objects: readonly (string | Buffer)[], isLocked: boolean): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    places.push(at);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    at += part.length;
  }
  const lock = isLocked ? `/Encrypt ${objects.length} 0 R /ID [<00112233> <00112233>]` : '';
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${lock} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function stream(content: Uint8Array): Buffer {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function operators({ text, x, y, size = 11 }: TypesetLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`;
}

/** Characters that stand elsewhere in the encoding of these files. */
const CODES: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '’': '\\222',
  '–': '\\226',
};

function literal(text: string): string {
  const escaped = text.replaceAll(/[\\()]/g, '\\$&');
  return `(${escaped.replaceAll(/[“”’–]/gu, (character) => CODES[character] ?? '')})`;
}

/**
 * Sets paragraphs in lines, as a newspaper would: words parted at the ends of lines where they do not
 * fit, first lines set in, a running head and the page's number on each page.
 *
 * @param width - Of a line, in characters.
 */
export function typeset(
  paragraphs: readonly string[],
  { width = 60, perPage = 30, head = 'ALDERMOOR GAZETTE' } = {},
): TypesetLine[][] {
  const lines = paragraphs.flatMap((text) =>
    broken(text, width).map((line, index) => ({ text: line, isFirst: index === 0 })),
  );
  const pages: TypesetLine[][] = [];
  for (let from = 0; from < lines.length; from += perPage) {
    const number = pages.length + 1;
    pages.push([
      { text: `${head} ${number}`, x: 60, y: 810, size: 8 },
      ...lines.slice(from, from + perPage).map(({ text, isFirst }, index) => ({
        text,
        x: isFirst ? 84 : 60,
        y: 760 - 14 * index,
      })),
      { text: String(number), x: 295, y: 30 },
    ]);
  }
  return pages;
}

function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length <= width) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const room = width - line.length - 2;
    const cut = /^\p{L}{8,}$/u.test(word) && room >= 4 ? Math.min(room, word.length - 3) : 0;
    lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line);
    line = word.slice(cut);
  }
  return [...lines, line];
}
