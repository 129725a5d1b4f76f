import type { TextRun } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import type { Locator } from '../csl/locator.ts';
import { authorsOf, textOf } from '../csl/prepare-item.ts';
import type { Earlier } from '../csl/processor.ts';
import { run } from '../csl/runs.ts';
import {
  addressOf,
  ended,
  familyOf,
  joinParts,
  knownDate,
  withDashes,
  withLink,
  type Template,
} from './parts.ts';

// T12.
const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const caps = (text: string): TextRun => run(text, { smallCaps: true });
const italic = (text: string): TextRun => run(text, { italic: true });

function fullName(name: CslName): string {
  return [name.given, familyOf(name), name.suffix].filter(Boolean).join(' ');
}

/** R15.1: two names with an ampersand, of three and more the first. */
function namesOf(names: readonly CslName[]): string {
  const [first, second] = names.map(fullName);
  if (first === undefined) return '';
  if (names.length > 2) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}

function dateWords(item: CleanItem, key: string): string {
  const date = knownDate(item, key);
  if (date === null) return '';
  const month = date.month === null ? undefined : MONTHS[date.month - 1];
  const day = month && date.day ? `${month} ${date.day},` : month;
  return [day, date.year].filter(Boolean).join(' ');
}

// R3.2 to R3.4.
const LABELS: Record<string, string> = {
  page: '',
  section: '§ ',
  chapter: 'ch. ',
  line: 'l. ',
  paragraph: '¶ ',
  timestamp: '',
};

function placeWords({ label, locator }: Locator): string {
  return `${LABELS[label] ?? ''}${withDashes(locator)}`;
}

/** R3.2(a): "at" where a number could be mistaken for something else. */
function atPlace(locator: Locator | null): string {
  if (locator === null) return '';
  const words = placeWords(locator);
  return locator.label === 'page' || locator.label === 'timestamp' ? `at ${words}` : words;
}

/** R18.2: the address, and when it was seen where the page has no date. */
function online(item: CleanItem): TextRun[] {
  const address = addressOf(item);
  if (address === null) return [];
  const seen = knownDate(item, 'issued') === null ? dateWords(item, 'accessed') : '';
  return [run(address), run(seen === '' ? '' : ` (last visited ${seen})`)];
}

function comma(parts: readonly TextRun[][]): TextRun[] {
  return joinParts(parts, ', ');
}

/** R15.4: a book of which nobody knows the year says so. */
function yearOf(item: CleanItem): number | 'n.d.' {
  return knownDate(item, 'issued')?.year ?? 'n.d.';
}

/** R15.2: "Ann Poe & Ben Moe eds.", "Ed Itor trans." */
function contributors(item: CleanItem): string[] {
  const roles = [
    ['editor', 'ed.', 'eds.'],
    ['translator', 'trans.', 'trans.'],
  ] as const;
  return roles.flatMap(([role, one, more]) => {
    const people = item[role];
    if (!Array.isArray(people)) return [];
    return [`${namesOf(people)} ${people.length > 1 ? more : one}`];
  });
}

/** R15.4(a): "2d ed.", and no comma before the year. */
function edition(item: CleanItem): string | null {
  const number = textOf(item, 'edition');
  if (number === null || number === '1') return null;
  if (!/^\d+$/u.test(number)) return number;
  const isTeen = /1[123]$/u.test(number);
  const ending = { 1: 'st', 2: 'd', 3: 'd' }[isTeen ? '' : number.slice(-1)] ?? 'th';
  return `${number}${ending} ed.`;
}

/**
 * R15: author and title in small capitals, behind the volume (R3.1(a)), then the place, and who edited
 * it, which edition and when.
 */
function book(item: CleanItem, locator: Locator | null): TextRun[] {
  const names = namesOf(authorsOf(item));
  const work = comma([names === '' ? [] : [caps(names)], titleRuns(item, caps)]);
  const place = locator === null ? '' : ` ${placeWords(locator)}`;
  const printed = [edition(item), yearOf(item)].filter(Boolean).join(' ');
  const when = [...contributors(item), printed].join(', ');
  const volume = textOf(item, 'volume');
  const whole = [run(volume === null ? '' : `${volume} `), ...work, run(`${place} (${when})`)];
  return comma([whole, online(item)]);
}

function titleRuns(item: CleanItem, look: (text: string) => TextRun): TextRun[] {
  const title = textOf(item, 'title');
  return title === null ? [] : [look(title)];
}

function firstPage(item: CleanItem): string | null {
  return /^[\p{L}\d]+/u.exec(textOf(item, 'page') ?? '')?.[0] ?? null;
}

/** The first page of a part of a work, and the place cited in it. */
function pages(item: CleanItem, locator: Locator | null): string {
  const place = locator === null ? null : placeWords(locator);
  return [firstPage(item), place].filter(Boolean).join(', ');
}

/** R15.5: a shorter work in a book. */
function chapter(item: CleanItem, container: string, locator: Locator | null): TextRun[] {
  const when = [...contributors(item), yearOf(item)].join(', ');
  const where = pages(item, locator);
  const whole = [
    italic('in'),
    run(' '),
    caps(container),
    run(`${where === '' ? '' : ` ${where}`} (${when})`),
  ];
  return comma([authors(item), titleRuns(item, italic), whole, online(item)]);
}

function authors(item: CleanItem): TextRun[] {
  return [run(namesOf(authorsOf(item)))];
}

/** R16.4: a journal with volumes. */
function journal(item: CleanItem, container: string, locator: Locator | null): TextRun[] {
  const volume = textOf(item, 'volume');
  const year = knownDate(item, 'issued')?.year;
  const where = pages(item, locator);
  const whole = [
    run(volume === null ? '' : `${volume} `),
    caps(container),
    run(`${where === '' ? '' : ` ${where}`}${year === undefined ? '' : ` (${year})`}`),
  ];
  return comma([authors(item), titleRuns(item, italic), whole, online(item)]);
}

/** R16.6 and R18.2.2: newspapers, magazines and pages of the web. */
function periodical(item: CleanItem, locator: Locator | null): TextRun[] {
  const container = textOf(item, 'container-title');
  const date = dateWords(item, 'issued');
  const isOnline = addressOf(item) !== null;
  const whole = container === null ? [] : [caps(container)];
  const title = titleRuns(item, italic);
  const work = comma([authors(item), title, whole]);
  const dated = isOnline && date !== '' ? [...work, run(` (${date})`)] : work;
  return comma([dated, isOnline ? [] : [run(date)], [run(atPlace(locator))], online(item)]);
}

/** R10: in full the name of a case is in roman, with reporter, place and court. */
function legalCase(item: CleanItem, locator: Locator | null): TextRun[] {
  const reporter = [textOf(item, 'volume'), textOf(item, 'container-title'), pages(item, locator)];
  const court = [textOf(item, 'authority'), yearOf(item)].filter(Boolean).join(' ');
  const where = [reporter.filter(Boolean).join(' '), `(${court})`].filter(Boolean).join(' ');
  return comma([titleRuns(item, run), [run(where)], online(item)]);
}

/** R10.9: the first party, in italics, and the place in the reporter. */
function shortCase(item: CleanItem, place: string): TextRun[] {
  const [party = ''] = (textOf(item, 'title') ?? '').split(/ vs?\.? /u);
  const reporter = [textOf(item, 'volume'), textOf(item, 'container-title'), place];
  return comma([[italic(party)], [run(reporter.filter(Boolean).join(' '))]]);
}

/** R12: a law with its place in the code. */
function statute(item: CleanItem, locator: Locator | null): TextRun[] {
  const place = locator === null ? null : placeWords(locator);
  const section = place ?? (textOf(item, 'section') && `§ ${textOf(item, 'section')}`);
  const code = [textOf(item, 'volume'), textOf(item, 'container-title'), section];
  const year = knownDate(item, 'issued')?.year;
  const isNamed = year === undefined || textOf(item, 'title')?.endsWith(` ${year}`);
  const where = [...code, isNamed ? null : `(${year})`].filter(Boolean).join(' ');
  return comma([titleRuns(item, run), [run(where)], online(item)]);
}

function fullCite(item: CleanItem, locator: Locator | null): TextRun[] {
  const container = textOf(item, 'container-title');
  if (item.type === 'legal_case') return legalCase(item, locator);
  if (item.type === 'legislation' || item.type === 'bill') return statute(item, locator);
  if (container !== null && item.type === 'article-journal') {
    return journal(item, container, locator);
  }
  if (container !== null && /^(?:chapter|entry|paper-conference)/u.test(item.type)) {
    return chapter(item, container, locator);
  }
  const isWhole = item.type === 'book' || item.type === 'report' || item.type === 'thesis';
  return isWhole ? book(item, locator) : periodical(item, locator);
}

/** R4.1 and R4.2: "Id." for the note before, else "supra note". */
function shortCite(item: CleanItem, locator: Locator | null, earlier: Earlier): TextRun[] {
  const place = atPlace(locator);
  if (earlier.distance === 'same-place') return [italic('Id.')];
  if (earlier.distance === 'just-before') return [italic('Id.'), run(` ${place}`)];
  if (item.type === 'legal_case') return shortCase(item, place);
  const names = authorsOf(item).map((author) => ({ literal: familyOf(author) }));
  const title = textOf(item, 'title-short') ?? textOf(item, 'title') ?? '';
  const lead = names.length > 0 ? run(namesOf(names)) : italic(title);
  return comma([[lead], [italic('supra'), run(` note ${earlier.note}`)], [run(place)]]);
}

/** The Bluebook, 21st edition, in the typefaces of law reviews (R2). */
export const bluebook: Template = {
  note(item, locator, earlier) {
    const cite = earlier === null ? fullCite(item, locator) : shortCite(item, locator, earlier);
    return withLink(ended(cite), item);
  },
  reference(item) {
    return withLink(ended(fullCite(item, null)), item);
  },
};
