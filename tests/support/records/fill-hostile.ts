import type { Database } from 'better-sqlite3';
import { CITATION_LANGUAGES } from '../../../contract/citations.ts';
import { ATTRIBUTION_BASES, QUOTE_KINDS, QUOTE_MODES } from '../../../contract/quote-shapes.ts';
import { RELATION_KINDS } from '../../../contract/relations.ts';
import { QuoteQuery } from '../../../contract/search.ts';
import type { Segment } from '../../../contract/segments.ts';
import { VERIFICATION_STATUSES } from '../../../contract/verifications.ts';
import { dayNumber } from '../../../contract/edtf.ts';
import { anchorAt } from '../../../core/anchor.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import { styleFile } from '../../formats/support/style-file.ts';
import { chooser, type Chooser } from './chooser.ts';
import { DATES, LINES, PROSE } from './hostile-texts.ts';
import { makeSources, makeSpeakers, own } from './make-named.ts';
import { makeReviews } from './make-reviews.ts';

/** Some of the wording said, some left out, put in or set in italics. */
function segmentsOf(text: string, { number }: Chooser): Segment[] {
  const half = Math.max(1, Math.floor(text.length / 2));
  const parts = [text.slice(0, half), text.slice(half)].map((part) => part);
  if (!parts.every((part) => part.isWellFormed())) return [{ type: 'said', text }];
  const [first = '', second = ''] = parts;
  const by = number(2) === 0 ? 'me' : 'source';
  return [
    { type: 'emphasis', text: first, by },
    { type: 'inserted', text: '= & <b>' },
    { type: number(2) === 0 ? 'omitted' : 'sic', text: second },
  ];
}

function makeEvents(db: Database, catalogue: Catalogue, { pick }: Chooser): number[] {
  const insert = db.prepare(
    'INSERT INTO event (uuid, name, place, held_on, held_day, note) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return Array.from({ length: 5 }, (_, n) => {
    const day = DATES[n + 1] ?? null;
    const { lastInsertRowid } = insert.run(
      catalogue.newUuid(),
      pick(LINES),
      pick(LINES),
      day,
      day && dayNumber(day),
      pick(PROSE),
    );
    return Number(lastInsertRowid);
  });
}

/** Gives some sources keywords, for which there is no field in a form. */
function addKeywords(db: Database, sources: readonly number[]): void {
  const set = db.prepare("UPDATE source SET csl = json_set(csl, '$.keyword', ?) WHERE id = ?");
  const keywords = ['docks', '=1+1; порт & місто', '50 % {x}, “harbour”, \\y', 'a, b; c'];
  for (const [index, id] of sources.entries()) {
    const words = keywords[index % (keywords.length + 1)];
    if (words !== undefined) set.run(words, id);
  }
}

/** What quotes are made of. */
interface Made {
  speakers: ReturnType<typeof makeSpeakers>;
  sources: number[];
  events: number[];
  tags: number[];
}

function makeQuote(db: Database, catalogue: Catalogue, chooser: Chooser, made: Made, n: number) {
  const { pick, maybe, chance, number } = chooser;
  const text = own(pick(PROSE), n);
  const saidOn = pick(DATES);
  const id = catalogue.quotes.insert(
    {
      text,
      segments: chance(0.2) ? segmentsOf(text, chooser) : null,
      kind: pick(QUOTE_KINDS),
      mode: maybe(QUOTE_MODES),
      language: maybe([...CITATION_LANGUAGES, 'zh-Hant']),
      saidOn,
      saidDay: saidOn === null ? null : dayNumber(saidOn),
      addressee: maybe(LINES),
      translator: maybe(LINES),
      note: pick(PROSE),
    },
    catalogue.newUuid(),
    catalogue.now(),
  );
  if (chance(0.1)) {
    db.prepare('UPDATE quote SET event_id = ? WHERE id = ?').run(pick(made.events), id);
  }
  const said = new Map(
    Array.from({ length: number(4) }, () => pick(made.speakers)).map((each) => [each.id, each]),
  );
  catalogue.quotes.setAttributions(
    id,
    [...said.values()].map(({ id: speakerId, roles }) => ({
      speakerId,
      roleId: roles.length > 0 && chance(0.5) ? pick(roles).id : null,
      basis: pick(ATTRIBUTION_BASES),
      certainty: chance(0.3) ? number(1000) / 997 / 1.1 : null,
      disputed: chance(0.1),
    })),
  );
  for (let i = number(3); i > 0; i--) makePlace(catalogue, chooser, made, id, text);
  for (const tag of made.tags) if (chance(0.1)) catalogue.tags.put(tag, [id]);
  if (chance(0.2)) {
    catalogue.verifications.add([id], pick(VERIFICATION_STATUSES), pick(PROSE), catalogue.now());
  }
  return id;
}

function makePlace(
  catalogue: Catalogue,
  { pick, maybe, chance, number }: Chooser,
  { sources, speakers }: Made,
  quoteId: number,
  text: string,
): void {
  const sourceId = pick(sources);
  const isStored = chance(0.2);
  const stored = `\ufeffBefore — ${text}\n${pick(PROSE)}`;
  const snapshotId = isStored
    ? catalogue.sources.addSnapshot({
        uuid: catalogue.newUuid(),
        sourceId,
        text: stored,
        origin: pick(LINES),
        now: catalogue.now(),
      })
    : null;
  const anchor = isStored
    ? { ...anchorAt(stored, 10, 10 + text.length), match: 'exact' as const, matchScore: null }
    : {
        exact: text,
        prefix: maybe(PROSE),
        suffix: null,
        spans: [],
        match: 'fuzzy' as const,
        matchScore: 1 / 3,
      };
  const id = catalogue.attestations.insert(
    quoteId,
    {
      ...anchor,
      sourceId,
      snapshotId,
      locators: chance(0.5) ? { page: pick(['3', 'iv–vi', '=1']), timestamp: '1:02:03' } : {},
      cue: maybe(['said', 'нагадав']),
      cueSpan: isStored ? [0, 3] : null,
      mention: maybe(LINES),
      mentionSpan: null,
    },
    catalogue.newUuid(),
  );
  if (chance(0.3)) {
    catalogue.hops.set(
      id,
      Array.from({ length: 1 + number(2) }, () => {
        const isKnown = chance(0.5);
        const speakerId = isKnown ? pick(speakers).id : null;
        return { speakerId, name: pick(LINES), verb: maybe(['told', '=said']) };
      }),
    );
  }
}

/** Links between quotes, collections, reviews and the trash. */
function linkRecords(
  catalogue: Catalogue,
  chooser: Chooser,
  made: Made,
  quotes: readonly number[],
) {
  const { pick, number } = chooser;
  const { collections, newUuid, relations, likeness, translations, now } = catalogue;
  const collection = (name: string, parentId: number | null, query: string | null = null) =>
    collections.insert({ uuid: newUuid(), parentId, name, query });
  const inner = collection('=in it', collection('Outer & more', null));
  collections.put(inner, quotes.filter((_, n) => n % 7 === 0).toReversed());
  const { speakers, sources, tags } = made;
  const query = QuoteQuery.parse({
    text: '"=1+1" -x',
    filters: {
      speakers: [pick(speakers).id, 987_654],
      sources: [pick(sources)],
      tags: tags.slice(0, 2),
      collections: [inner],
      answers: { by: pick(speakers).id, kind: 'denies', to: pick(speakers).id },
    },
  });
  collection('A search', inner, JSON.stringify(query));
  collection(
    'A search of another time',
    null,
    JSON.stringify({ filters: 'unknown', n: [1, null] }),
  );
  for (let n = 1; n < quotes.length; n += 20) {
    const [fromId, toId, third] = [quotes[n], quotes[n - 1], quotes[number(quotes.length)]];
    if (!fromId || !toId || !third) continue;
    relations.insert(
      { fromId, toId, kind: pick(RELATION_KINDS), rationale: pick(PROSE) },
      newUuid(),
    );
    likeness.judge(fromId, toId, n % 3 === 0 ? 'variant' : 'apart');
    if (third < fromId) translations.link(fromId, third, now());
    else if (third > fromId) translations.link(third, fromId, now());
  }
}

/** A preset, a list with quotes of its own, one that no release reads, and a style. */
function makeLists(
  { ownStyles, savedLists, newUuid }: Catalogue,
  { pick }: Chooser,
  quotes: readonly number[],
): void {
  const settings = JSON.stringify({ options: { style: 'apa7', z: 1, a: [null, 1.5] } });
  const pieces = [...savedLists.uuidsOf(quotes.slice(0, 9)).values()].map((quote) => ({ quote }));
  const content = JSON.stringify({ title: pick(LINES), byHand: true, pieces: ['=A', ...pieces] });
  savedLists.insert(newUuid(), { name: pick(LINES), settings, content: null });
  savedLists.insert(newUuid(), { name: pick(LINES), settings, content });
  savedLists.insert(newUuid(), { name: 'Odd', settings: '5', content: '[]' });
  const style = { title: pick(LINES), format: 'author-date', locale: null, content: styleFile() };
  ownStyles.insert({ uuid: newUuid(), ...style });
}

/**
 * Fills a library with made-up records in which every field that takes text has what some format
 * stumbles over, and every table something; the same for the same seed.
 *
 * @returns The ids of the quotes.
 */
export function fillHostile(
  catalogue: Catalogue,
  db: Database,
  { quotes = 1000, seed = 1 } = {},
): number[] {
  const choose = chooser(seed);
  const { newUuid, now, steps, tags, trash } = catalogue;
  return steps.write('Fill', () => {
    const made: Made = {
      speakers: makeSpeakers(catalogue, choose, Math.max(20, quotes / 8)),
      sources: makeSources(catalogue, choose, Math.max(26, quotes / 5)),
      events: makeEvents(db, catalogue, choose),
      tags: LINES.slice(0, 20).map((line, n) => tags.insert(own(line, n), newUuid())),
    };
    addKeywords(db, made.sources);
    const ids = Array.from({ length: quotes }, (_, n) => makeQuote(db, catalogue, choose, made, n));
    linkRecords(catalogue, choose, made, ids);
    makeLists(catalogue, choose, ids);
    makeReviews(db, catalogue, choose, made.speakers, ids);
    trash.put('quote', ids.slice(-3), now());
    const [unused] = makeSources(catalogue, choose, 1);
    if (unused) trash.put('source', [unused], now());
    return ids;
  });
}
