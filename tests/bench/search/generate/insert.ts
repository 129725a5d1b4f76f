import type { Database } from 'better-sqlite3';
import { foldKey } from '../../../../query/words/words.ts';
import type { Corpus, MadeArticle } from './corpus.ts';
import { BEGIN, type MadeQuote } from './quotes.ts';
import { dayNumber, edtf, type MadeSource } from './sources.ts';
import type { MadeSpeaker } from './speakers.ts';

/** A statement that adds a row of these columns, which are bound in their order. */
function inserter(db: Database, table: string, columns: string) {
  const marks = columns.replaceAll(/\w+/gu, '?');
  const statement = db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks})`);
  return (...values: unknown[]) => statement.run(...values);
}

/** As the library has it: CSL-JSON. */
const csl = ({ title, outlet, url, issued: { year, month, day } }: MadeSource): string =>
  JSON.stringify({
    type: 'article-newspaper',
    title,
    'container-title': outlet,
    issued: { 'date-parts': [[year, month, day]] },
    URL: url,
  });

function speakerInserter(db: Database) {
  const speaker = inserter(
    db,
    'speaker',
    'id, uuid, kind, display, given, family, native_name, added_at',
  );
  const alias = inserter(db, 'alias', 'speaker_id, form, fold_key, kind');
  const role = inserter(
    db,
    'role',
    'id, speaker_id, title, organisation, starts_on, starts_day, ends_on, ends_day',
  );
  return ({ id, uuid, kind, display, given, family, native, aliases, roles }: MadeSpeaker) => {
    speaker(id, uuid, kind, display, given, family, native, BEGIN);
    for (const { form, kind } of aliases) alias(id, form, foldKey(form), kind);
    for (const { id: roleId, title, organisation, startYear, endYear } of roles) {
      const starts = [String(startYear), startYear * 10_000];
      const ends = endYear === null ? [null, null] : [String(endYear), endYear * 10_000];
      role(roleId, id, title, organisation, ...starts, ...ends);
    }
  };
}

function quoteInserter(db: Database) {
  const quote = inserter(
    db,
    'quote',
    'id, uuid, text, language, kind, mode, said_on, said_day, translation_of, note, added_at, edited_at',
  );
  const attribution = inserter(db, 'attribution', 'quote_id, speaker_id, role_id, position, basis');
  const tag = inserter(db, 'quote_tag', 'quote_id, tag_id');
  const collection = inserter(db, 'collection_quote', 'collection_id, quote_id, position');
  const relation = inserter(db, 'relation', 'uuid, from_quote, to_quote, kind');
  const verification = inserter(db, 'verification', 'quote_id, status, at');
  return (made: MadeQuote) => {
    const { id, uuid, text, language, kind, mode, said, translationOf, note, addedAt } = made;
    const saidOn = said === null ? [null, null] : [edtf(said), dayNumber(said)];
    quote(id, uuid, text, language, kind, mode, ...saidOn, translationOf, note, addedAt, addedAt);
    made.speakers.forEach((speaker, position) => {
      attribution(id, speaker.id, speaker.roleId, position, 'named');
    });
    for (const each of made.tags) tag(id, each);
    for (const each of made.collections) collection(each, id, id);
    if (made.relation) relation(made.relation.uuid, id, made.relation.to, made.relation.kind);
    if (made.status !== null) verification(id, made.status, addedAt);
  };
}

/** Makes the function that adds a source with its quotes and all that hangs on them. */
export function articleInserter(db: Database): (article: MadeArticle) => void {
  const addQuote = quoteInserter(db);
  const snapshot = inserter(db, 'snapshot', 'id, uuid, source_id, text, sha256, origin, taken_at');
  const attestation = inserter(
    db,
    'attestation',
    'id, uuid, quote_id, source_id, snapshot_id, position, exact, spans, locators, cue, match',
  );
  const hop = inserter(db, 'hop', 'attestation_id, position, speaker_id, name, verb');
  let places = 0;
  return ({ source, quotes, snapshot: stored }) => {
    if (stored) {
      const { id, uuid, text, sha256 } = stored;
      snapshot(id, uuid, source.id, text, sha256, 'made up', BEGIN);
    }
    quotes.forEach((made, i) => {
      addQuote(made);
      made.sources.forEach((id, position) => {
        places += 1;
        const span = position === 0 && stored ? stored.spans[i] : undefined;
        const [snapshotId, spans, match] = span
          ? [stored!.id, JSON.stringify([span]), 'exact']
          : [null, '[]', 'unchecked'];
        const uuid = made.attestationUuids[position];
        attestation(
          places,
          uuid,
          made.id,
          id,
          snapshotId,
          position,
          made.text,
          spans,
          '{}',
          'said',
          match,
        );
        if (position === 0 && made.hop !== null) hop(places, 0, made.hop, 'A colleague', 'said');
      });
    });
  };
}

/** Adds what quotes refer to. */
export function insertBeginnings(db: Database, corpus: Corpus): void {
  corpus.speakers.forEach(speakerInserter(db));
  const source = inserter(db, 'source', 'id, uuid, csl, issued, issued_day, added_at');
  for (const made of corpus.sources) {
    source(made.id, made.uuid, csl(made), edtf(made.issued), dayNumber(made.issued), BEGIN);
  }
  const tag = inserter(db, 'tag', 'id, uuid, name, fold_key');
  for (const { id, uuid, name } of corpus.tags) tag(id, uuid, name, foldKey(name));
  const collection = inserter(db, 'collection', 'id, uuid, parent_id, position, name');
  for (const { id, uuid, name, parentId } of corpus.collections) {
    collection(id, uuid, parentId, id, name);
  }
}
