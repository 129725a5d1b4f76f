import type { CslNode } from 'citeproc';
import { element, mapNodes, withTypes, type Change } from './amend-any.ts';

/**
 * CMOS 17 15.49: a newspaper's day follows the title; nothing is repeated where only the year is
 * known (`available-date` is set by `prepareItem` for a known month alone). 14.199: where the
 * newspaper stands in the author's place, the title ends with a full stop.
 *
 * @param day - The day behind the title.
 */
function newspaperDay(day: CslNode): Change {
  return (node) => {
    const isDay =
      node.name === 'date' && node.attrs['prefix'] === ', ' && node.attrs['form'] === 'text';
    if (!isDay || node.attrs['variable'] !== 'issued') return node;
    const after = (prefix: string) => ({ ...day, attrs: { ...day.attrs, prefix } });
    return element('choose', {}, [
      element('if', { variable: 'author editor translator', match: 'any' }, [after(', ')]),
      element('else', {}, [after('. ')]),
    ]);
  };
}

const WHOLE_DAY = element('date', { variable: 'available-date', form: 'text' });

/** A day without its year, in the order of a language. */
function monthAndDay(language: string): CslNode {
  const month = element('date-part', { name: 'month' });
  const day = element('date-part', { name: 'day', suffix: language === 'de-DE' ? '.' : '' });
  const parts = language === 'en-US' ? [month, day] : [day, month];
  return element('date', { variable: 'available-date', delimiter: ' ', prefix: '' }, parts);
}

/**
 * CMOS 17 15.52 and 14.213: posts, broadcasts and published interviews have their day behind
 * the site, station or paper, as newspapers do.
 */
function dayOfOthers(day: CslNode): Change {
  const published = element('group', { delimiter: ', ' }, [
    element('text', { macro: 'publisher' }),
    day,
  ]);
  const after = (prefix: string) => element('group', { prefix }, [published]);
  const where = element('choose', {}, [
    element('if', { variable: 'container-title' }, [after(', ')]),
    element('else', {}, [after('. ')]),
  ]);
  return (node) => {
    if (node.name !== 'macro' || node.attrs['name'] !== 'issue') return node;
    const [choose] = node.children;
    if (choose === undefined || typeof choose === 'string') return node;
    const others = element('else-if', { type: 'post broadcast interview', match: 'any' }, [where]);
    const last = choose.children.length - 1;
    const children = [...choose.children.slice(0, last), others, ...choose.children.slice(last)];
    return { ...node, children: [{ ...choose, children }] };
  };
}

/**
 * CMOS 17 14.213: the title of a published interview is in quotation marks; 14.220: a report is
 * treated as a book; 14.209: the name of a site of posts is in roman.
 */
function titles(node: CslNode): CslNode {
  return withTypes(node, (types) => {
    if (types.includes('patent') || types.includes('legal_case')) {
      return types.filter((type) => type !== 'interview');
    }
    const isItalic = types.includes('motion_picture') && types.includes('song');
    if (isItalic && !types.includes('report')) return [...types, 'report'];
    return types.length === 1 && types[0] === 'webpage' ? [...types, 'post'] : types;
  });
}

/** What an interview says of the interviewer begins a sentence of its own. */
function interviewer(node: CslNode): CslNode {
  const isThere = node.name === 'else-if' || node.name === 'if';
  if (!isThere || node.attrs['variable'] !== 'interviewer') return node;
  const children = node.children.map((child) =>
    typeof child !== 'string' && child.name === 'group'
      ? { ...child, attrs: { ...child.attrs, prefix: '. ' } }
      : child,
  );
  return { ...node, children };
}

/**
 * CMOS 18 13.23: a citation names two authors, or the first of three and more; the list of works
 * up to six, or the first three of seven and more.
 */
function names18(node: CslNode): CslNode {
  if (node.attrs['et-al-min'] === undefined) return node;
  const [most, first] = Number(node.attrs['et-al-min']) > 4 ? ['7', '3'] : ['3', '1'];
  return { ...node, attrs: { ...node.attrs, 'et-al-min': most, 'et-al-use-first': first } };
}

/** CMOS 18, chapter 13: the year that follows the author is not repeated behind the title. */
function day18(language: string): Change {
  return (node) => {
    const { variable, form, prefix = '' } = node.attrs;
    const isWhole = node.name === 'date' && variable === 'issued' && form === 'text';
    return isWhole && prefix === '' ? monthAndDay(language) : node;
  };
}

function isMacro({ name, attrs }: CslNode, wanted: string): boolean {
  return name === 'macro' && attrs['name'] === wanted;
}

/** CMOS 17 15.34: a title in the place of an author is shortened in the text. */
function shortTitles(node: CslNode): CslNode {
  if (isMacro(node, 'contributors-short')) {
    return mapNodes(node, (each) =>
      each.attrs['macro'] === 'title'
        ? { ...each, attrs: { ...each.attrs, macro: 'title-in-text' } }
        : each,
    );
  }
  if (node.name !== 'style') return node;
  const title = node.children
    .filter((child) => typeof child !== 'string')
    .find((child) => isMacro(child, 'title'));
  if (title === undefined) return node;
  const short = mapNodes({ ...title, attrs: { name: 'title-in-text' } }, (each) =>
    each.attrs['variable'] === 'title' && each.name === 'text'
      ? { ...each, attrs: { ...each.attrs, form: 'short' } }
      : each,
  );
  const children = node.children.flatMap((child) => (child === title ? [child, short] : [child]));
  return { ...node, children };
}

/** CMOS 17 14.207, 15.51: a page that nobody has signed is listed under its site. */
function sitesAsAuthors(node: CslNode): CslNode {
  if (!isMacro(node, 'substitute-title')) return node;
  return mapNodes(node, (each) => withTypes(each, (types) => [...types, 'webpage', 'post-weblog']));
}

/** CMOS 18 13.73: the name of an author is repeated, not replaced by a dash. */
function withoutDashes(node: CslNode): CslNode {
  const { 'subsequent-author-substitute': _, ...attrs } = node.attrs;
  return { ...node, attrs };
}

/** What the four forms of Chicago change in its files. */
export function chicagoChanges(
  form: 'notes' | 'author-date',
  edition: 17 | 18,
  language: string,
): Change[] {
  const names = edition === 18 ? [names18, withoutDashes] : [];
  if (form === 'notes') return [titles, ...names];
  const day = edition === 18 ? monthAndDay(language) : WHOLE_DAY;
  const year = edition === 18 ? [day18(language)] : [];
  return [
    titles,
    interviewer,
    sitesAsAuthors,
    shortTitles,
    ...year,
    newspaperDay(day),
    dayOfOthers(day),
    ...names,
  ];
}
