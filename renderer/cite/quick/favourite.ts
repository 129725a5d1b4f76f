import { FORMAT_CHOICES } from '../choices.ts';
import { readChosen, REMEMBERED_KEY, type Chosen } from '../remembered.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** Most quotes that are made ready to be dragged. */
export const MOST_DRAGGED = 200;

/** The form in which quotes are copied and dragged: that of the last list. */
export function favourite(): Chosen {
  return readChosen(window.localStorage.getItem(REMEMBERED_KEY));
}

/** "Markdown", by the name of the format. */
export function formatInWords({ format }: Chosen): string {
  return FORMAT_CHOICES.find((choice) => choice.value === format)?.label ?? format;
}

/**
 * "3 citations copied as APA 7." and for how many there was nothing to cite.
 *
 * @param form - The title of the style, or the format where no style shows in it.
 */
export function copiedInWords(form: string, count: number, uncited: number): string {
  const citations = count === 1 ? '1 citation' : `${inFigures(count)} citations`;
  const rest = uncited === 0 ? '' : ` ${uncited} of them without a source.`;
  return `${citations} copied as ${form}.${rest}`;
}

/** Formatted text as a document of its own: what is pasted is told to be UTF-8. */
export function pastedDocument(html: string): string {
  return `<meta charset="utf-8">${html}`;
}
