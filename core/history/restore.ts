import type { Catalogue } from '../../db/catalogue.ts';
import { copyColumn, type Field, type Row, STAYS, TOLD } from '../../db/changes/fields.ts';
import type { StoredChange } from '../../db/changes/restore.ts';
import { found, refused } from '../refusals.ts';
import { completeNames } from '../speakers.ts';

/** What a table's rows are called where one is missing. */
const NOUNS: Record<string, string> = {
  attestation: 'place',
  event: 'event',
  snapshot: 'stored text',
};

/** Columns that make sense only in the stored text for which they were found. */
const ANCHORED = new Set(['exact', 'cue', 'mention']);

/**
 * Refuses a row that refers to what is no more; where it may be without, it is without.
 *
 * @throws {ORPCError} `REFUSED`
 */
function withReferences({ history }: Catalogue, table: string, row: Row): Row {
  const whole = { ...row };
  for (const { column, table: to, nullable } of history.referencesOf(table)) {
    const id = row[column] ?? null;
    if (id === null || history.row(to, id) !== null) continue;
    if (!nullable || to === 'snapshot') {
      const noun = NOUNS[to] ?? to;
      throw refused(null, `The ${noun} that it belongs to is no longer in the library.`);
    }
    whole[column] = null;
  }
  return whole;
}

/** Rows of one step that are looked through for what belongs to a record. */
const MOST_REMOVED = 20_000;

/**
 * The rows that went with a row in the same step, since they cannot be without it.
 *
 * @throws {ORPCError} `REFUSED` where too many went.
 */
function removedWith({ history }: Catalogue, change: StoredChange): StoredChange[] {
  const removed = history.removedIn(change.stepId, MOST_REMOVED + 1);
  if (removed.length > MOST_REMOVED) {
    throw refused(
      null,
      'It went together with very many others. Redo that step to have them back.',
    );
  }
  const others = removed.filter(({ id }) => id !== change.id);
  const back = [change];
  const isOf = ({ noun, before }: StoredChange) =>
    history
      .referencesOf(noun)
      .some(({ column, table, nullable }) =>
        back.some((up) => !nullable && up.noun === table && up.rowId === before?.[column]),
      );
  // A row stands behind what it belongs to, whichever was removed first.
  for (let more = true; more;) {
    const next = others.filter((other) => !back.includes(other) && isOf(other));
    back.push(...next);
    more = next.length > 0;
  }
  return back.slice(1);
}

/** Puts a row that was removed back, and what went with it. */
function bringBack(catalogue: Catalogue, change: StoredChange, before: Row): void {
  const { history } = catalogue;
  if (history.row(change.noun, change.rowId)) {
    throw refused(null, 'It is back already.');
  }
  history.putBack(change.noun, withReferences(catalogue, change.noun, before));
  for (const { noun, rowId, before: row } of removedWith(catalogue, change)) {
    if (!row || history.row(noun, rowId)) continue;
    history.putBack(noun, withReferences(catalogue, noun, row));
  }
}

/** What a row becomes when all of it, or one field, is made again what it was. */
function madeAgain(present: Row, before: Row, field: Field | null): Row {
  const row = { ...present };
  const whole = Object.keys(before).filter((column) => !STAYS.has(column));
  const columns = field ? [field.name, ...(field.with ?? [])] : whole;
  for (const column of columns) copyColumn(row, before, column);
  return row;
}

function edit(catalogue: Catalogue, change: StoredChange, before: Row, field: Field | null): void {
  const { history, now } = catalogue;
  const { noun, rowId } = change;
  const present = history.row(noun, rowId);
  if (!present) throw refused(null, 'It was removed since; bring that back first.');
  const isElsewhere = before['snapshot_id'] !== present['snapshot_id'];
  if (field && noun === 'attestation' && ANCHORED.has(field.name) && isElsewhere) {
    throw refused(null, 'It stood in another text then; restore the whole place.');
  }
  const row = withReferences(catalogue, noun, madeAgain(present, before, field));
  if (noun === 'quote') row['edited_at'] = now();
  history.make(noun, row);
  if (noun === 'speaker') completeNames(catalogue, rowId, String(present['display']));
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';

/**
 * Makes a record, or one field of it, again what it was before a change, as a new step.
 *
 * @param field - Its name in the history; `null` for the whole.
 * @returns The label of the step.
 * @throws {ORPCError} `NOT_FOUND` for a change that is none, `REFUSED` with the reason where it
 *   cannot be done.
 */
export function restore(catalogue: Catalogue, changeId: number, field: string | null): string {
  const change = found(catalogue.history.change(changeId), 'step of the history');
  const { noun, action, before } = change;
  const { word = noun, fields = [], fixed } = TOLD[noun] ?? {};
  if (fixed !== undefined) throw refused(null, fixed);
  if (action === 'add' || before === null) throw refused(null, 'There was nothing before this.');
  const one = field === null ? null : (fields.find(({ name }) => name === field) ?? null);
  if (field !== null && (!one || one.onlyWhole || action === 'remove')) {
    throw refused(null, 'That can only be restored with the whole record.');
  }
  const what = one?.label ?? word.replace(/ (?:by|in|to|from)$/, '');
  const label = `Restore ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  try {
    catalogue.steps.write(label, () => {
      if (action === 'remove') bringBack(catalogue, change, before);
      else edit(catalogue, change, before, one);
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw refused(null, 'There is another like it by now, and not both can be.');
  }
  return label;
}
