import type { CslNode } from 'citeproc';
import type { FirstClassStyle } from '../../contract/citations.ts';
import { DOUBLE, SINGLE, type StyleRules } from './rules.ts';

/** What the file of a style tells of it, from which its rules for the speaker follow. */
export interface Nature {
  /** Its id in the repository of styles, or in its own file. */
  id: string;
  form: StyleRules['form'];
  /** Cites authors without a year. */
  isAuthorOnly: boolean;
  /** Its locale (`de-DE`). */
  language: string;
  /** Whether its notes tell that the source is that of the note before. */
  ibid: boolean;
}

function childrenOf(node: CslNode): CslNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** Whether a node or one inside it is such a one. */
function has(node: CslNode, isWanted: (node: CslNode) => boolean): boolean {
  return isWanted(node) || childrenOf(node).some((child) => has(child, isWanted));
}

function infoOf(tree: CslNode): CslNode[] {
  const info = childrenOf(tree).find(({ name }) => name === 'info');
  return info === undefined ? [] : childrenOf(info);
}

/** The last part of the address by which a style's file names it; empty where it has none. */
export function idIn(tree: CslNode): string {
  const id = infoOf(tree).find(({ name }) => name === 'id');
  const address = (id?.children ?? []).filter((child) => typeof child === 'string').join('');
  return address.trim().split('/').at(-1) ?? '';
}

/** What a style tells of itself: its class, its category, and what it asks of a citation. */
export function natureOf(id: string, tree: CslNode, language: string): Nature {
  const categories = infoOf(tree).filter(({ name }) => name === 'category');
  const format = categories.map(({ attrs }) => attrs['citation-format']).find(Boolean);
  const citation = childrenOf(tree).find(({ name }) => name === 'citation');
  const isNumbered =
    citation !== undefined && has(citation, ({ attrs }) => attrs['variable'] === 'citation-number');
  const isNumber = format === undefined ? isNumbered : format === 'numeric' || format === 'label';
  const inText = isNumber ? 'numbers' : 'brackets';
  return {
    id,
    form: tree.attrs['class'] === 'note' ? 'notes' : inText,
    isAuthorOnly: format === 'author',
    language,
    ibid: has(tree, ({ attrs }) => /\bibid/u.test(attrs['position'] ?? '')),
  };
}

/** Styles that follow a manual of which Dixit knows the rules, by how their ids begin. */
const FAMILIES: readonly (readonly [prefix: string, FirstClassStyle])[] = [
  ['apa', 'apa7'],
  ['modern-language-association', 'mla9'],
  ['harvard', 'harvard-cite-them-right'],
  ['oscola', 'oscola'],
  ['gost', 'gost'],
];

/** The style of which the manual is nearest where no manual is known. */
function nearest({ form, isAuthorOnly, language }: Nature): FirstClassStyle {
  const isBritish = language === 'en-GB';
  if (form === 'numbers') return 'vancouver';
  if (form === 'notes') return isBritish ? 'oscola' : 'chicago-notes';
  if (isAuthorOnly) return 'mla9';
  return isBritish ? 'harvard-cite-them-right' : 'chicago-author-date';
}

/**
 * The rules of a style of which Dixit knows nothing but its file. CSL cannot say how somebody is
 * quoted, so that
 *
 * - citations in brackets, by author and date, have the speaker and "quoted in" before the source
 *   (CMOS 17 15.56), those in the family of APA 7 "as cited in" (8.6), by author alone "qtd. in"
 *   (MLA 9 6.77);
 * - notes have them before the source, too (CMOS 17 14.260);
 * - numbers and labels leave no room for words, so that the speaker is named in the text;
 *
 * with the phrase and the quotation marks of the style's own language.
 */
export function rulesByNature(
  nature: Nature,
  known: Readonly<Record<FirstClassStyle, StyleRules>>,
): StyleRules {
  const [, family] = FAMILIES.find(([prefix]) => nature.id.startsWith(prefix)) ?? [];
  const isFamily = family !== undefined && known[family].form === nature.form;
  const base = known[isFamily ? family : nearest(nature)];
  const marks = nature.language === 'en-GB' ? ([SINGLE, DOUBLE] as const) : base.quotation.marks;
  return {
    ...base,
    form: nature.form,
    ibid: nature.ibid,
    sentenceCase: 'for-style',
    place: 'always',
    quotation: {
      ...base.quotation,
      marks,
      stopsInside: base.quotation.stopsInside && nature.language !== 'en-GB',
      sic: base.quotation.sic === 'silent' ? 'roman' : base.quotation.sic,
    },
  };
}
