import { Parser } from 'htmlparser2';
import type { Article } from '../../contract/extraction.ts';
import type { Paragraph } from '../article/assemble.ts';
import { foldSpace } from '../article/clean-text.ts';
import { textArticle } from '../article/text-article.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { plainInline } from './markdown/plain-inline.ts';

/** A line that stands for itself, and what is left of it without its signs. */
const OWN_LINES: readonly RegExp[] = [
  // Headings.
  /^ {0,3}#{1,6}[ \t]+(?<text>.*?)(?:[ \t]+#+)?[ \t]*$/u,
  // Rows of a table.
  /^ {0,3}\|(?<text>.*)\|?[ \t]*$/u,
];

/** A line that begins a paragraph: an item of a list. */
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?<text>.*)$/u;

/** Lines that only part others, or say where links lead. */
const NO_TEXT =
  /^ {0,3}(?:(?:[-*_=][ \t]*){3,}|=+|`{3,}.*|~{3,}.*|[|:\- \t]*-{3,}[|:\- \t]*|\[[^\]^][^\]]{0,200}\]:\s.*)$/u;

/** The article of a Markdown file: its words without their signs, and what its head says of it. */
export function readMarkdownArticle(markdown: string): Article {
  const { known, body } = frontMatter(markdown.replaceAll(/\r\n?/g, '\n'));
  const paragraphs = blocksOf(withoutComments(body))
    .map(({ text, isAside }) => ({ text: foldSpace(entities(plainInline(text))), isAside }))
    .filter(({ text }) => text !== '');
  return textArticle(paragraphs, known);
}

function blocksOf(body: string): Required<Omit<Paragraph, 'pages'>>[] {
  const blocks: Required<Omit<Paragraph, 'pages'>>[] = [];
  let isOpen = false;
  let wasQuoted = false;
  const begin = (text: string, stays: boolean) => {
    const note = /^\[\^[^\]]{1,100}\]:[ \t]*(?<text>.*)$/u.exec(text)?.groups?.['text'];
    blocks.push({ text: note ?? text, isAside: note !== undefined });
    isOpen = stays;
  };
  for (const written of body.split('\n')) {
    const line = written.replace(/^(?: {0,3}>[ ]?)+/u, '');
    const isQuoted = line.length < written.length;
    if (isQuoted !== wasQuoted) isOpen = false;
    wasQuoted = isQuoted;
    const own = OWN_LINES.map((pattern) => pattern.exec(line)?.groups?.['text']).find(
      (text) => text !== undefined,
    );
    const item = ITEM.exec(line)?.groups?.['text'];
    if (line.trim() === '' || NO_TEXT.test(line)) isOpen = false;
    else if (own !== undefined) begin(own.replaceAll('|', ' '), false);
    else if (item !== undefined) begin(item, true);
    else if (isOpen) blocks[blocks.length - 1]!.text += ` ${line}`;
    else begin(line.trim(), true);
  }
  return blocks;
}

/** Looked for piece by piece: a pattern would go to the end for each comment that has none. */
function withoutComments(text: string): string {
  let rest = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return rest + text.slice(from);
    rest += text.slice(from, start);
    from = end + 3;
  }
}

/** Text with its entities ("&amp;") as characters. */
function entities(text: string): string {
  if (!text.includes('&')) return text;
  let plain = '';
  const parser = new Parser({ ontext: (part) => (plain += part) }, { decodeEntities: true });
  parser.end(text.replaceAll('<', '&lt;'));
  return plain;
}
