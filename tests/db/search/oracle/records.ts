import type { Database, Statement } from 'better-sqlite3';
import { foldedWords } from '../../../../query/words/words.ts';
import { nameKeysIn } from '../../../../query/words/names/of-text.ts';

/** A quote with all that a search may ask of it, read by plain statements. */
export interface Plain {
  id: number;
  wording: string[];
  speaker: string[];
  speakerKeys: Set<string>;
  source: string[];
  note: string[];
  roles: string[];
  outlets: string[];
  tags: string[];
  collections: number[];
  speakers: number[];
  sources: number[];
  tagIds: number[];
  kind: string;
  mode: string | null;
  status: string;
  language: string | null;
  day: number | null;
  has: Set<string>;
}

const lastDay = (day: number) =>
  day % 10_000 === 0 ? day + 1299 : day % 100 === 0 ? day + 99 : day;

interface Role {
  id: number;
  speaker_id: number;
  title: string;
  organisation: string | null;
  starts_day: number | null;
  ends_day: number | null;
}

/** The role that is chosen, or held on the day: the latest of several. */
function roleOf(roles: readonly Role[], roleId: number | null, day: number | null): string | null {
  const held = roles.filter(({ id, starts_day: from, ends_day: to }) => {
    if (roleId !== null) return id === roleId;
    if (day === null) return to === null;
    return (from === null || from <= lastDay(day)) && (to === null || lastDay(to) >= day);
  });
  const [role] = held.toSorted(
    (a, b) => (b.starts_day ?? -Infinity) - (a.starts_day ?? -Infinity) || a.id - b.id,
  );
  return role ? [role.title, role.organisation].filter(Boolean).join(', ') : null;
}

const words = (...texts: (string | null)[]) =>
  foldedWords(texts.filter((text) => text !== null).join('\n')).map(({ folded }) => folded);

/** Reads all live quotes: no index, no columns, no cleverness. */
export function readPlain(db: Database): Plain[] {
  const statements = new Map<string, Statement>();
  const all = <T>(sql: string, id?: number) => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return (id === undefined ? statement.all() : statement.all({ id })) as T[];
  };
  const quotes = all<{
    id: number;
    text: string;
    note: string;
    kind: string;
    mode: string | null;
    language: string | null;
    said_day: number | null;
    translation_of: number | null;
  }>('SELECT * FROM quote WHERE trashed_at IS NULL ORDER BY id');
  const roles = Map.groupBy(all<Role>('SELECT * FROM role'), (role) => role.speaker_id);
  const originals = new Set(quotes.map((quote) => quote.translation_of));
  return quotes.map((quote) => {
    const { id } = quote;
    const named = all<{
      speaker_id: number;
      role_id: number | null;
      display: string;
      native_name: string | null;
    }>(
      'SELECT * FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = @id',
      id,
    );
    const places = all<{
      id: number;
      exact: string;
      source_id: number;
      snapshot_id: number | null;
      title: string;
      container: string | null;
      issued_day: number | null;
    }>(
      `SELECT attestation.id, exact, source_id, snapshot_id, title, container, issued_day
       FROM attestation JOIN source ON source.id = source_id WHERE quote_id = @id ORDER BY position`,
      id,
    );
    const issued = places.flatMap(({ issued_day: day }) => day ?? []);
    const day = quote.said_day ?? (issued.length > 0 ? Math.min(...issued) : null);
    const names = named.flatMap(({ speaker_id: speaker, display, native_name: native }) => [
      display,
      native,
      ...all<{ form: string }>('SELECT form FROM alias WHERE speaker_id = @id', speaker).map(
        ({ form }) => form,
      ),
    ]);
    const tags = all<{ id: number; name: string }>(
      'SELECT tag.id, name FROM quote_tag JOIN tag ON tag.id = tag_id WHERE quote_id = @id',
      id,
    );
    const related = all('SELECT 1 FROM relation WHERE from_quote = @id OR to_quote = @id', id);
    const [check] = all<{ status: string }>(
      'SELECT status FROM verification WHERE quote_id = @id ORDER BY at DESC, id DESC LIMIT 1',
      id,
    );
    const collections = all<{ collection_id: number }>(
      'SELECT collection_id FROM collection_quote WHERE quote_id = @id',
      id,
    ).map(({ collection_id: collection }) => collection);
    const passedOn = places.some(
      (place) => all('SELECT 1 FROM hop WHERE attestation_id = @id', place.id).length > 0,
    );
    const has = Object.entries({
      note: quote.note !== '',
      relation: related.length > 0,
      snapshot: places.some((place) => place.snapshot_id !== null),
      'several-sources': new Set(places.map((place) => place.source_id)).size > 1,
      translation: quote.translation_of !== null || originals.has(id),
      hop: passedOn,
      tag: tags.length > 0,
      collection: collections.length > 0,
      verification: check !== undefined && check.status !== 'unchecked',
    });
    return {
      id,
      wording: words(
        quote.text,
        ...places.map(({ exact }) => exact).filter((exact) => exact !== quote.text),
      ),
      speaker: words(...names),
      speakerKeys: new Set(nameKeysIn(names.filter((name) => name !== null).join('\n'))),
      source: words(...places.flatMap(({ title, container }) => [title, container])),
      note: words(quote.note),
      roles: [
        ...new Set(
          named.flatMap(
            ({ speaker_id: speaker, role_id: role }) =>
              roleOf(roles.get(speaker) ?? [], role, day) ?? [],
          ),
        ),
      ],
      outlets: [...new Set(places.flatMap(({ container }) => container || []))],
      tags: tags.map(({ name }) => name),
      tagIds: tags.map((tag) => tag.id),
      collections,
      speakers: named.map(({ speaker_id: speaker }) => speaker),
      sources: [...new Set(places.map(({ source_id: source }) => source))],
      kind: quote.kind,
      mode: quote.mode,
      status: check?.status ?? 'unchecked',
      language: quote.language,
      day,
      has: new Set(has.flatMap(([name, is]) => (is ? [name] : []))),
    };
  });
}
