import type { CitationStyle, CitedSource } from '../../contract/citations.ts';
import type { CslDate, CslName } from '../../contract/csl.ts';
import type { StyleRules } from '../styles/index.ts';
import { cleanItem, cleanText, type CleanItem } from './clean-item.ts';

/** Stands for a title where a source has neither author nor title (APA 7 9.22, MLA 9 5.29). */
const UNTITLED = '[Untitled]';

/** The string under a key, or `null`. */
export function textOf(item: CleanItem, key: string): string | null {
  const value = item[key];
  return typeof value === 'string' ? value : null;
}

/** The authors of an item; none is an empty array. */
export function authorsOf(item: CleanItem): CslName[] {
  const value = item['author'];
  return Array.isArray(value) ? value : [];
}

/** A date of an item, or `null`. */
export function dateOf(item: CleanItem, key: string): CslDate | null {
  const value = item[key];
  return typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** MLA 9 6.10, CMOS 17 13.32: a shortened title leaves the subtitle out. */
function withoutSubtitle(title: string): string {
  const end = title.search(/: /);
  return end > 0 ? title.slice(0, end) : title;
}

/** CMOS 17 14.33 and MLA 9 6.10: a shortened title leaves its first article out, too. */
function shortened(style: CitationStyle, title: string): string {
  const short = withoutSubtitle(title);
  const keepsArticle = style !== 'mla9' && !style.startsWith('chicago');
  return keepsArticle ? short : short.replace(/^(?:an?|the) (?=\S)/iu, '');
}

/**
 * Titles in the case of the style. The engine would change the case of an English title: where
 * the library knows both forms, the headline form is final, and the language hides it from that.
 */
function setTitles(
  style: CitationStyle,
  { sentenceCase }: StyleRules,
  source: CitedSource,
  item: CleanItem,
): void {
  const sentence = cleanText(source.titleSentence ?? '') || null;
  const headline = textOf(item, 'title') ?? sentence;
  if (headline === null) return;
  const isForStyle = sentenceCase === 'for-style';
  const isSentence =
    isForStyle || sentenceCase === 'all' || (sentenceCase === 'parts' && item.type !== 'book');
  item['title'] = isSentence ? (sentence ?? headline) : headline;
  // APA 7 8.14: in the text the title is in title case also where the reference is not.
  const short = cleanText(source.titleShort ?? '') || textOf(item, 'title-short');
  item['title-short'] = short ?? shortened(style, isForStyle ? (sentence ?? headline) : headline);
  // MLA 9, chapter 5, and CMOS 17 14.209: the words of a post are its title, and stay as they were written.
  const isFinal = item.type === 'post' || (sentence !== null && sentence !== headline);
  if (!isForStyle && isFinal) item['language'] = 'zxx';
}

function isSameName(author: CslName, name: string | null): boolean {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/^the /, '');
  return author.literal !== undefined && name !== null && fold(author.literal) === fold(name);
}

/**
 * APA 7 9.29 and 10.16: a site or publisher is left out where it is the author; MLA 9 5.17: an
 * organisation that publishes its own work is named as the publisher alone.
 */
function dropRepeatedName(style: CitationStyle, item: CleanItem): void {
  const [author, ...others] = authorsOf(item);
  if (author === undefined || others.length > 0) return;
  for (const key of ['container-title', 'publisher']) {
    if (!isSameName(author, textOf(item, key))) continue;
    if (style === 'apa7') delete item[key];
    if (style === 'mla9' && item['title'] !== undefined) delete item['author'];
  }
}

function setDay(item: CleanItem): void {
  delete item['available-date'];
  const issued = dateOf(item, 'issued');
  const [first] = issued?.['date-parts'] ?? [];
  if (issued !== null && (first === undefined || first.length > 1)) item['available-date'] = issued;
}

const PARTS_OF_A_WORK = new Set([
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
]);

/** Sources that the engine's files know in another shape than the library has them. */
function reshape(style: CitationStyle, item: CleanItem): void {
  const container = item['container-title'];
  if (container === undefined) return;
  // APA 7, "Interviews", and OSCOLA 3.4.9: a published interview is cited as what it was published in.
  const isPublished = style === 'apa7' || (style === 'oscola' && item['interviewer'] === undefined);
  if (item.type === 'interview' && isPublished) item.type = 'article-newspaper';
  // What a speech is part of is the event at which it was held; MLA has containers for all.
  if (item.type === 'speech' && item['event'] === undefined && WITH_EVENTS.test(style)) {
    item['event'] = container;
    item['event-place'] ??= item['publisher-place'] ?? '';
    delete item['container-title'];
    delete item['publisher-place'];
  }
}

/** The styles whose files have a place for the event of a speech. */
const WITH_EVENTS = /^(?:apa7|chicago|harvard|oscola|ieee|vancouver)/u;

function setFallbacks(style: CitationStyle, item: CleanItem): void {
  if (item['title'] === undefined && authorsOf(item).length === 0) item['title'] = UNTITLED;
  // A part of nothing would be "In , edited by".
  if (PARTS_OF_A_WORK.has(item.type) && item['container-title'] === undefined) {
    item.type = 'document';
  }
  // Cite Them Right puts the newspaper in the author's place; without one the title stands there.
  const isPeriodical = item.type === 'article-newspaper' || item.type === 'article-magazine';
  const isBare = item['container-title'] === undefined && authorsOf(item).length === 0;
  if (style === 'harvard-cite-them-right' && isPeriodical && isBare) item.type = 'webpage';
}

const WITHOUT_THE = /^(?:chicago|bluebook)/u;

/** What the edition or the engine has too much of. */
function dropSuperfluous(style: CitationStyle, { place }: StyleRules, item: CleanItem): void {
  const [year] = dateOf(item, 'issued')?.['date-parts']?.[0] ?? [];
  const isOld = year !== undefined && Number(year) < 1900;
  if (place === 'before-1900' && !isOld) delete item['publisher-place'];
  // CMOS 18 14.8: the list of works no longer gives the pages of a chapter.
  const isChicago18 = style === 'chicago-18-notes' || style === 'chicago-18-author-date';
  if (isChicago18 && item.type === 'chapter') delete item['page'];
  // CMOS 17 8.170 and 14.193: the names of periodicals are without their first article; R16.4: so
  // the Bluebook.
  const paper = textOf(item, 'container-title');
  if (paper !== null && item.type.startsWith('article-') && WITHOUT_THE.test(style)) {
    item['container-title'] = paper.replace(/^The (?=\S)/u, '');
  }
  // "Web pages": the page alone, without its site.
  if (style === 'harvard-cite-them-right' && item.type === 'webpage')
    delete item['container-title'];
  // OSCOLA 2.4.1: the year is a part of the title of an act, and stands there already.
  const isAct = style === 'oscola' && item.type === 'legislation';
  if (isAct && year !== undefined && textOf(item, 'title')?.endsWith(` ${year}`)) {
    delete item['issued'];
  }
  // The number of a report would stand beside the page, and look like one.
  if (style === 'oscola' && item.type === 'report') delete item['number'];
}

/** A source as the engine has to be given it, so that it renders what the style's manual wants. */
export function prepareItem(
  style: CitationStyle,
  rules: StyleRules,
  source: CitedSource,
): CleanItem {
  const item = cleanItem(source.csl);
  setTitles(style, rules, source, item);
  dropRepeatedName(style, item);
  reshape(style, item);
  setFallbacks(style, item);
  dropSuperfluous(style, rules, item);
  if (style === 'chicago-author-date' || style === 'chicago-18-author-date') setDay(item);
  return item;
}
