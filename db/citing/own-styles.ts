import type { Database } from 'better-sqlite3';

/** A style of the user's own, without its file. */
interface OwnStyleRow {
  uuid: string;
  title: string;
  format: string | null;
  locale: string | null;
}

/** Statements on `csl_style`. */
export function ownStyleStatements(db: Database) {
  const all = db.prepare<[], OwnStyleRow>(
    'SELECT uuid, title, format, locale FROM csl_style ORDER BY title COLLATE NOCASE, id',
  );
  const content = db
    .prepare<[uuid: string], string>('SELECT content FROM csl_style WHERE uuid = ?')
    .pluck();
  const byTitle = db
    .prepare<[title: string], string>('SELECT uuid FROM csl_style WHERE title = ?')
    .pluck();
  const insert = db.prepare<OwnStyleRow & { content: string }>(`
    INSERT INTO csl_style (uuid, title, format, locale, content)
    VALUES (@uuid, @title, @format, @locale, @content)`);
  const update = db.prepare<OwnStyleRow & { content: string }>(`
    UPDATE csl_style SET title = @title, format = @format, locale = @locale, content = @content
    WHERE uuid = @uuid`);
  const remove = db.prepare<[uuid: string]>('DELETE FROM csl_style WHERE uuid = ?');

  return {
    all: () => all.all(),
    content: (uuid: string): string | null => content.get(uuid) ?? null,
    byTitle: (title: string): string | null => byTitle.get(title) ?? null,
    insert: (row: OwnStyleRow & { content: string }) => insert.run(row),
    update: (row: OwnStyleRow & { content: string }) => update.run(row),
    remove: (uuid: string) => remove.run(uuid),
  };
}
