import type { CslItem } from '../../../contract/csl.ts';
import { fromCslDate } from '../../../formats/csl-date.ts';
import { AND, keyOf } from '../find-records.ts';

/** By what a source of a file is known to be another. */
export interface SourceFacts {
  uuid: string | null;
  title: string;
  container: string;
  /** EDTF. */
  issued: string | null;
  url: string | null;
  doi: string | null;
  isbn: string | null;
  author: string | null;
}

const variable = (item: Partial<CslItem>, name: string): string => {
  const value = item[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** What an item says of itself. */
export function factsOf(item: Partial<CslItem>, uuid: string | null): SourceFacts {
  const [author] = item.author ?? [];
  return {
    uuid,
    title: variable(item, 'title'),
    container: variable(item, 'container-title') || variable(item, 'collection-title'),
    issued: fromCslDate(item.issued),
    url: variable(item, 'URL') || null,
    doi: variable(item, 'DOI') || null,
    isbn: variable(item, 'ISBN') || null,
    author: author?.family ?? author?.literal ?? null,
  };
}

/** A DOI as all write it, also out of an address. */
function doiOf({ doi, url }: SourceFacts): string | null {
  const text = doi ?? /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/iu.exec(url ?? '')?.[1] ?? '';
  return /10\.\d{4,}\/\S+/u.exec(text)?.[0].toLowerCase() ?? null;
}

/** An address as all formats can write it. */
export const plainAddress = (url: string): string =>
  url.replace(/[\s\\{}^"<>`|]/gu, (sign) => encodeURIComponent(sign)).replace(/\/$/u, '');

/** What ISBN-10 and ISBN-13 of one book have in common. */
export function isbnsIn(text: string): string[] {
  const numbers = text.match(/[\d-]{9,17}[\dXx]?/gu) ?? [];
  return numbers
    .map((number) => number.replaceAll('-', ''))
    .flatMap((digits) => {
      if (/^978\d{10}$/u.test(digits)) return digits.slice(3, 12);
      return /^\d{9}[\dXx]$/u.test(digits)
        ? digits.slice(0, 9)
        : /^\d{13}$/u.test(digits)
          ? digits
          : [];
    });
}

const day = (edtf: string | null) => (edtf ?? '').replace(/[~?%]$/u, '');

/** Whether two days can be one, of which one is less exactly known. */
const isNear = (one: string, other: string) =>
  one !== '' && other !== '' && (one.startsWith(`${other}-`) || other.startsWith(`${one}-`));

/** Family names, of which one may have particles in front. */
function isOneAuthor(one: string | null, other: string | null): boolean {
  const [a, b] = [keyOf(one ?? ''), keyOf(other ?? '')];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Whether sources of one title in one container are the same. */
function isSame(known: SourceFacts, read: SourceFacts, near: boolean): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  if (differ(doiOf(known), doiOf(read))) return false;
  if (known.author !== null && read.author !== null && !isOneAuthor(known.author, read.author)) {
    return false;
  }
  const [one, other] = [day(known.issued), day(read.issued)];
  if (one !== other) return near && isNear(one, other);
  // A title alone is that of many pages.
  if (one !== '' || known.container !== '' || known.url === null || read.url === null) return true;
  return plainAddress(known.url) === plainAddress(read.url);
}

/** Sources of one title that a new one is held against. */
const MOST_ALIKE = 100;

/** Finds sources by what they say of themselves. */
export function sourceMatcher<T>() {
  const bySureKey = new Map<string, T>();
  interface Alike {
    facts: SourceFacts;
    source: T;
  }
  const byDay = new Map<string, Alike[]>();
  const byTitle = new Map<string, Alike[]>();
  const titleKey = ({ title, container }: SourceFacts) =>
    [keyOf(title), keyOf(container)].join(AND);
  const dayKey = (facts: SourceFacts) => [titleKey(facts), day(facts.issued)].join(AND);
  const sureKeys = (facts: SourceFacts): string[] => {
    const doi = doiOf(facts);
    return [
      ...(facts.uuid === null ? [] : [`u${facts.uuid}`]),
      ...(doi === null ? [] : [`d${doi}`]),
      ...isbnsIn(facts.isbn ?? '').map((isbn) => ['i', isbn, keyOf(facts.title)].join(AND)),
      ...(facts.url === null ? [] : [`a${plainAddress(facts.url)}`]),
    ];
  };
  const put = (map: Map<string, Alike[]>, key: string, alike: Alike) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [alike]);
    else if (known.length < MOST_ALIKE) known.push(alike);
  };
  return {
    /** @param isOfFile - Whether it is new, and not one of the library. */
    remember: (facts: SourceFacts, source: T, isOfFile: boolean): void => {
      for (const key of sureKeys(facts)) if (!bySureKey.has(key)) bySureKey.set(key, source);
      if (facts.title === '') return;
      put(byDay, dayKey(facts), { facts, source });
      if (!isOfFile) put(byTitle, titleKey(facts), { facts, source });
    },
    /**
     * By its UUID, its DOI, its ISBN and title, its address, or else by title, container and date.
     * Another date of one in the library is taken for the same where it is less exact, as some
     * formats have it.
     */
    find: (facts: SourceFacts): T | null => {
      for (const key of sureKeys(facts)) {
        const source = bySureKey.get(key);
        if (source !== undefined) return source;
      }
      if (facts.title === '') return null;
      const sameDay = byDay.get(dayKey(facts))?.find((known) => isSame(known.facts, facts, false));
      const near = () =>
        byTitle.get(titleKey(facts))?.find((known) => isSame(known.facts, facts, true));
      return (sameDay ?? near())?.source ?? null;
    },
  };
}
