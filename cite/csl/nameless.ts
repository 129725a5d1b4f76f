import type { TextRun } from '../../contract/citations.ts';
import type { StyleRules } from '../styles/index.ts';
import type { CleanItem } from './clean-item.ts';
import { textOf } from './prepare-item.ts';
import { joinRuns, run } from './runs.ts';

/** By what a citation tells its source from others, besides people. */
const TITLES = ['title-short', 'title', 'container-title', 'container-title-short', 'publisher'];

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Every word by which an item can be named. */
function namesOf(item: CleanItem): Set<string> {
  const people = Object.values(item)
    .filter((value) => Array.isArray(value))
    .flat()
    .flatMap(({ family, literal }) => [family ?? '', literal ?? '']);
  const titles = TITLES.map((key) => textOf(item, key) ?? '');
  return new Set([...people, ...titles].flatMap(wordsOf));
}

/**
 * A cite in the text that says which source it means. Some styles have nothing to say where the
 * author is not known, or the year alone: there the title stands in the author's place, as it does
 * wherever a manual has a rule for it (APA 7 8.14, MLA 9 6.10, CMOS 17 15.34).
 *
 * @param cite - As the style makes it, in the text or as a note.
 */
export function namedCite(
  cite: readonly TextRun[],
  item: CleanItem,
  { form, quotation }: Pick<StyleRules, 'form' | 'quotation'>,
): TextRun[] {
  // A number is a name; and a note is the style's affair, unless it says nothing at all.
  if (form === 'numbers' || (form === 'notes' && cite.length > 0)) return [...cite];
  const names = namesOf(item);
  const isNamed = wordsOf(cite.map(({ text }) => text).join('')).some((word) => names.has(word));
  const title = textOf(item, 'title-short') ?? textOf(item, 'container-title');
  if (isNamed || title === null) return [...cite];
  const [open, close] = quotation.marks[0];
  const named = `${open}${title}${close}`;
  const [first, ...rest] = cite;
  if (first === undefined) return [run(form === 'notes' ? `${named}.` : `(${named})`)];
  const bracket = /^[([（]/u.exec(first.text)?.[0] ?? '';
  const behind = { ...first, text: first.text.slice(bracket.length) };
  return joinRuns([run(`${bracket}${named}, `), behind, ...rest]);
}
