import type { Database } from 'better-sqlite3';
import type { ArticleRow } from '../../contract/search.ts';
import type { Span } from '../../contract/shapes.ts';
import type { QueryNode } from '../../query/parse.ts';
import { findMarks, type Marked, markedWords } from './marks.ts';
import { toFts } from './matching/fts.ts';

/** Excerpts of one article, and characters on either side of what was found. */
const EXCERPTS = 3;
const CONTEXT = 110;
/** Results that are held, so that paging does not search again. */
const HELD = 4;

/** Keeps the full text of the stored texts in step; they are never changed. */
export function watchSnapshots(db: Database): void {
  db.exec(`
    CREATE TEMP TRIGGER index_snapshot AFTER INSERT ON main.snapshot
    BEGIN INSERT INTO snapshot_text (rowid, text) VALUES (new.id, fold(new.text)); END;
    CREATE TEMP TRIGGER unindex_snapshot AFTER DELETE ON main.snapshot
    BEGIN DELETE FROM snapshot_text WHERE rowid = old.id; END;`);
}

/** Fills in texts that are not in the index; part of the caller's transaction. */
export function indexSnapshots(db: Database): void {
  db.exec(`
    INSERT INTO snapshot_text (rowid, text) SELECT id, fold(text) FROM snapshot
    WHERE id NOT IN (SELECT id FROM snapshot_text_docsize)`);
}

/** Only words are looked for in the texts of the sources; of who said it they know nothing. */
function wordsOf(node: QueryNode | null): QueryNode | null {
  if (node === null || node.type === 'words') return node;
  if (node.type === 'field') return null;
  const of = node.of.flatMap((part) => wordsOf(part) ?? []);
  return of.length === 0 ? null : { type: node.type, of };
}

/** `not` stands behind what is found; one that stands alone finds nothing. */
function matchOf(node: QueryNode): string | null {
  const none = () => false;
  if (node.type !== 'and') return toFts(node, none);
  const wanted = node.of.filter((part) => part.type !== 'not');
  const unwanted = node.of.flatMap((part) => (part.type === 'not' ? part.of : []));
  const found = toFts({ type: 'and', of: wanted }, none);
  const without = toFts({ type: 'or', of: unwanted }, none);
  return found !== null && without !== null ? `${found} NOT ${without}` : found;
}

/** Where an excerpt begins: at a word if there is a space near, in no text twice. */
function startOf(text: string, from: number, before: number): number {
  const wanted = Math.max(0, from - CONTEXT);
  const space = text.lastIndexOf(' ', wanted) + 1;
  const near = space < wanted - CONTEXT ? wanted : space;
  // Not between the halves of a character.
  const whole = /[\uDC00-\uDFFF]/u.test(text[near] ?? '') ? near + 1 : near;
  return Math.min(from, Math.max(before, whole));
}

/** Excerpts of a text around what was found, those near one another as one. */
function excerptsOf(text: string, marked: readonly Marked[]): ArticleRow['excerpts'] {
  const spans: Span[] = findMarks(text, marked);
  const excerpts: ArticleRow['excerpts'] = [];
  for (const [from, to] of spans) {
    const last = excerpts.at(-1);
    if (last && to <= last.start + last.text.length) {
      last.marks.push([from - last.start, to - last.start]);
      continue;
    }
    if (excerpts.length === EXCERPTS) break;
    const start = startOf(text, from, last ? last.start + last.text.length : 0);
    const space = text.indexOf(' ', to + CONTEXT);
    const end = space < 0 || space > to + CONTEXT * 2 ? Math.min(text.length, to + CONTEXT) : space;
    excerpts.push({ text: text.slice(start, end), start, marks: [[from - start, to - start]] });
  }
  return excerpts;
}

/** Searches the stored texts of the sources. */
export function createArticleSearch(db: Database, revision: () => number) {
  const ids = db
    .prepare<[string], number>(
      `SELECT snapshot.id FROM snapshot_text JOIN snapshot ON snapshot.id = snapshot_text.rowid
         JOIN source ON source.id = source_id
       WHERE snapshot_text MATCH ? AND source.trashed_at IS NULL
       ORDER BY issued_day DESC, snapshot.id DESC`,
    )
    .pluck();
  const row = db.prepare<[number], Omit<ArticleRow, 'excerpts'> & { text: string }>(`
    SELECT snapshot.id AS snapshotId, source_id AS sourceId, title, container, issued, text,
      (SELECT count(DISTINCT quote_id) FROM attestation JOIN quote ON quote.id = quote_id
        WHERE attestation.source_id = snapshot.source_id AND quote.trashed_at IS NULL) AS quotes
    FROM snapshot JOIN source ON source.id = source_id WHERE snapshot.id = ?`);
  const held: { key: string; ids: number[] }[] = [];

  return (node: QueryNode | null, from: number, count: number) => {
    const words = wordsOf(node);
    const match = words && matchOf(words);
    if (match === null) return { total: 0, rows: [] };
    const key = `${revision()} ${match}`;
    let result = held.find((each) => each.key === key);
    if (!result) {
      result = { key, ids: ids.all(match) };
      held.unshift(result);
      held.length = Math.min(held.length, HELD);
    }
    const marked = markedWords(words);
    const rows = result.ids.slice(from, from + count).flatMap((id): ArticleRow[] => {
      const { text, ...rest } = row.get(id)!;
      return [{ ...rest, excerpts: excerptsOf(text, marked) }];
    });
    return { total: result.ids.length, rows };
  };
}
