import type { CslDate, CslItem, CslName } from '../contract/csl.ts';
import type { Source, SourceAuthor, SourceDraft } from '../contract/sources.ts';
import type { SourceColumns, SourceRecord } from '../db/sources.ts';
import { fromCslDate, toCslDate } from '../formats/csl-date.ts';
import { sortableDay } from './refusals.ts';

const toCslName = ({ family, given, literal }: SourceAuthor): CslName => ({
  ...(literal === null ? {} : { literal }),
  ...(family === null ? {} : { family }),
  ...(given === null ? {} : { given }),
});

const fromCslName = (name: CslName): SourceAuthor => ({
  family: name.family ?? null,
  given: name.given ?? null,
  literal: name.literal ?? null,
});

/** A name as it was, of which a draft knows less: particles and suffixes. */
function asBefore(author: SourceAuthor, before: readonly CslName[]): CslName {
  const isSame = (name: CslName) => {
    const { family, given, literal } = fromCslName(name);
    return family === author.family && given === author.given && literal === author.literal;
  };
  return before.find(isSame) ?? toCslName(author);
}

/** A date as it was, of which a draft knows less: ranges, and dates in words. */
function dateAsBefore(edtf: string | null, before: CslDate | undefined): CslDate | undefined {
  if (before !== undefined && fromCslDate(before) === edtf) return before;
  return edtf === null ? undefined : toCslDate(edtf);
}

/** The CSL variables that a draft decides on. */
function toCsl(draft: SourceDraft, before: CslItem | null): Partial<CslItem> & { type: string } {
  const authors = draft.authors.filter(
    ({ family, given, literal }) => (family ?? given ?? literal ?? '') !== '',
  );
  return {
    type: draft.type,
    title: draft.title,
    'title-short': draft.titleShort ?? undefined,
    'container-title': draft.container ?? undefined,
    author:
      authors.length === 0
        ? undefined
        : authors.map((each) => asBefore(each, before?.author ?? [])),
    publisher: draft.publisher ?? undefined,
    'publisher-place': draft.place ?? undefined,
    issued: dateAsBefore(draft.issued, before?.issued),
    accessed: dateAsBefore(draft.accessed, before?.accessed),
    URL: draft.url ?? undefined,
    language: draft.language ?? undefined,
  };
}

/**
 * What of a source is written. CSL variables that Dixit has no field for stay as they were.
 *
 * @throws {ORPCError} `REFUSED` for a date that is none.
 */
export function toColumns(draft: SourceDraft, before: CslItem | null): SourceColumns {
  const issuedDay = sortableDay('issued', draft.issued);
  sortableDay('accessed', draft.accessed);
  sortableDay('archivedOn', draft.archivedOn);
  return {
    // A variable that is `undefined` is left out when this is written as JSON.
    csl: { ...before, ...toCsl(draft, before) },
    titleSentence: draft.titleSentence,
    titleShort: draft.titleShort,
    issued: draft.issued,
    issuedDay,
    accessed: draft.accessed,
    medium: draft.medium,
    archiveUrl: draft.archiveUrl,
    archivedOn: draft.archivedOn,
    note: draft.note,
  };
}

/** A source as its users see it. */
export function toSource({ csl, ...record }: SourceRecord): Source {
  return {
    ...record,
    type: csl.type,
    title: csl.title ?? '',
    container: csl['container-title'] ?? null,
    authors: (csl.author ?? []).map(fromCslName),
    publisher: csl.publisher ?? null,
    place: csl['publisher-place'] ?? null,
    url: csl.URL ?? null,
    language: csl.language ?? null,
  };
}
