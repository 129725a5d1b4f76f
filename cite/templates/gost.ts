import type { TextRun } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import { authorsOf, textOf } from '../csl/prepare-item.ts';
import type { Earlier } from '../csl/processor.ts';
import { run } from '../csl/runs.ts';
import {
  addressOf,
  ended,
  familyOf,
  joinParts,
  knownDate,
  withLink,
  type Template,
} from './parts.ts';
import { wordsOf, type GostWords } from './gost-words.ts';

/** "Петров И. И.", 5.2 and ГОСТ Р 7.0.100: the family name, then initials without a comma. */
function invertedName(name: CslName): string {
  const initials = initialsOf(name.given ?? '');
  return [familyOf(name), initials].filter(Boolean).join(' ');
}

function plainName(name: CslName): string {
  return [initialsOf(name.given ?? ''), familyOf(name)].filter(Boolean).join(' ');
}

/** "Иван Иванович" → "И. И.", "Жан-Поль" → "Ж.-П.". */
function initialsOf(given: string): string {
  return given
    .split(/[\s.]+/u)
    .map((word) =>
      word
        .split('-')
        .map((part) => /\p{L}/u.exec(part)?.[0])
        .filter((letter) => letter !== undefined)
        .map((letter) => `${letter.toUpperCase()}.`)
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');
}

/** 5.2: up to three authors stand before the title, of four and more the first behind it. */
function headOf(item: CleanItem, words: GostWords, title: string): string {
  const authors = authorsOf(item);
  const [first] = authors;
  if (first === undefined) return title;
  if (authors.length > 3) {
    const names = `${plainName(first)} [${words.others}]`;
    return title === '' ? names : `${title} / ${names}`;
  }
  const names = authors.map(invertedName).join(', ');
  return title === '' ? names : `${names}${names.endsWith('.') ? '' : '.'} ${title}`;
}

/** What has no imprint, but the year of its issue. */
const PERIODICALS = new Set([
  'article',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'post-weblog',
]);

/** What comes out on a day, besides those. */
const DATED = new Set(['broadcast', 'interview', 'speech', 'personal_communication']);

/** Where and when it came out, in areas between full stops (7.2.1 to 7.2.4). */
function publication(item: CleanItem, words: GostWords, inFull: boolean): string[] {
  const date = knownDate(item, 'issued');
  const year = date === null ? '' : String(date.year);
  const day = date === null || date.month === null ? '' : words.day(date);
  if (PERIODICALS.has(item.type)) {
    const volume = textOf(item, 'volume');
    const issue = textOf(item, 'issue');
    const numbers = [volume && `${words.volume} ${volume}`, issue && `№ ${issue}`];
    const isDated = item.type !== 'article-journal';
    return [year, isDated ? day : '', numbers.filter(Boolean).join(', ')];
  }
  const place = textOf(item, 'publisher-place');
  const publisher = inFull ? textOf(item, 'publisher') : null;
  const imprint = [place, publisher].filter(Boolean).join(' : ');
  const isDated = DATED.has(item.type);
  const published = [imprint, year || (isDated ? '' : words.undated)].filter(Boolean).join(', ');
  // 4.12 has the example: «М., 1990. Т. 2. С. 27».
  const volume = textOf(item, 'volume');
  return [published, isDated ? day : '', volume === null ? '' : `${words.volume} ${volume}`];
}

/** 10.4: the address, and the day on which it was seen; a DOI needs neither. */
function online(item: CleanItem, seenOn: string): string[] {
  const doi = textOf(item, 'DOI');
  if (doi !== null) return [`DOI: ${doi}`];
  const address = addressOf(item);
  if (address === null) return [];
  const seen = knownDate(item, 'accessed');
  const two = (part: number) => String(part).padStart(2, '0');
  if (seen === null || seen.month === null || seen.day === null) return [`URL: ${address}`];
  const day = `${two(seen.day)}.${two(seen.month)}.${seen.year}`;
  return [`URL: ${address} (${seenOn}: ${day})`];
}

function areas(
  item: CleanItem,
  place: string,
  { seenOn, inFull }: { seenOn: string; inFull: boolean },
): TextRun[] {
  const words = wordsOf(item);
  const container = textOf(item, 'container-title');
  const head = headOf(item, words, textOf(item, 'title') ?? '');
  // 5.4: a part and the whole are parted by two strokes.
  const work = [head, container].filter(Boolean).join(' // ');
  const parts = [work, ...publication(item, words, inFull), place, ...online(item, seenOn)];
  const runs = joinParts(
    parts.filter(Boolean).map((part) => [run(part)]),
    '. ',
  );
  return withLink(ended(runs), item);
}

/** 6.3: the note before, or author and title alone. */
function repeated(item: CleanItem, place: string, earlier: Earlier): TextRun[] {
  const words = wordsOf(item);
  const isSame = earlier.distance !== 'further';
  const title = textOf(item, 'title-short') ?? textOf(item, 'title') ?? '';
  const lead = isSame ? words.sameWork : headOf(item, words, title);
  const where = earlier.distance === 'same-place' ? '' : place;
  return ended(joinParts([[run(lead)], [run(where)]], '. '));
}

/**
 * ГОСТ Р 7.0.5-2008, in the short form: no "[Электронный ресурс]", no dashes between areas (4.8).
 *
 * @param language - Of the text in which it stands; without one, Russian.
 */
export function gost(language?: string): Template {
  // ДСТУ 8302:2015 has the Ukrainian words.
  const seenOn = language?.startsWith('uk') ? 'дата звернення' : 'дата обращения';
  return {
    note(item, locator, earlier) {
      const place = locator === null ? '' : wordsOf(item).place(locator);
      return earlier === null
        ? areas(item, place, { seenOn, inFull: false })
        : repeated(item, place, earlier);
    },
    reference(item) {
      const pages = textOf(item, 'page');
      const place = pages ? wordsOf(item).place({ label: 'page', locator: pages }) : '';
      return areas(item, place, { seenOn, inFull: true });
    },
  };
}
