import type { Quotation } from '../../marks/quotation.ts';
import type { Paragraph } from '../../text/paragraphs.ts';

/** A line of a dialogue with its dash: `— Мы ждём дождя, — сказала Анна.` */
const line = /^[—–]\s+(?=\p{Lu})/u;
const end = /[,!?…]\s[—–]\s(?=\p{Ll})/u;

/** Where the spoken part is sought, in characters. */
const longest = 1500;

/** Finds lines of dialogue that begin with a dash and say who speaks. */
export function dialogueIn(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): Quotation[] {
  const marked = new Set(quotations.map(({ paragraph }) => paragraph));
  return paragraphs.flatMap((area, paragraph): Quotation[] => {
    if (marked.has(paragraph)) return [];
    const words = text.slice(area.start, Math.min(area.end, area.start + longest));
    const dash = line.exec(words)?.[0].length ?? 0;
    const found = dash > 0 ? end.exec(words) : null;
    if (!found) return [];
    const start = area.start + dash;
    const stop = area.start + found.index + 1;
    return [
      {
        start,
        end: stop,
        outerStart: area.start,
        outerEnd: stop,
        paragraph,
        closed: true,
        continues: false,
      },
    ];
  });
}
