import { foldSpace } from '../article/clean-text.ts';
import { walkXml } from '../packed/xml.ts';

/** Elements whose text is not shown, or is shown a second time elsewhere. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:sectPr']);

/** Characters that are written as elements. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** A paragraph that is open; a text box stands in another one. */
interface Open {
  text: string;
  style: string;
}

/** Paragraphs of a part of a Word document, and the one in the style of titles. */
export function docxParagraphs(content: Uint8Array): {
  paragraphs: string[];
  titled: string | null;
} {
  const paragraphs: string[] = [];
  const open: Open[] = [];
  let titled: string | null = null;
  let skipped = 0;
  let isText = false;
  let isHidden = false;

  const end = ({ text, style }: Open) => {
    if (/^(?:caption|beschriftung|légende|leyenda)/iu.test(style)) return;
    // Two breaks in a row are how paragraphs are parted where one does not know better.
    const lines = text
      .split(/\n\s*\n/)
      .map(foldSpace)
      .filter((line) => line !== '');
    if (/^title$/iu.test(style)) titled ??= lines.join(' ') || null;
    paragraphs.push(...lines);
  };
  walkXml(content, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      const paragraph = open.at(-1);
      if (name === 'w:p') open.push({ text: '', style: '' });
      else if (name === 'w:r') isHidden = false;
      else if (name === 'w:vanish') isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
      else if (name === 'w:t') isText = true;
      else if (paragraph && name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? '';
      else if (paragraph) paragraph.text += CHARACTERS[name] ?? '';
    },
    close(name) {
      if (SKIPPED.has(name)) skipped--;
      else if (skipped > 0) return;
      else if (name === 'w:t') isText = false;
      else if (name === 'w:p') {
        const ended = open.pop();
        if (ended) end(ended);
      }
    },
    text(part) {
      const paragraph = open.at(-1);
      if (paragraph && isText && !isHidden && skipped === 0) paragraph.text += part;
    },
  });
  return { paragraphs, titled };
}
