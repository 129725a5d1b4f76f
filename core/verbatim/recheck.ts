import type { Recheck } from '../../contract/quotes.ts';
import type { CheckedAttestation, CheckedColumns } from '../../db/attestations.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { anchorWording } from '../anchor.ts';
import { type StoredText, storedText } from './find-wording.ts';

/** After this long in one go the process answers others, in milliseconds. */
const BREATH_MS = 40;
/** How often it is said how far a check is, in milliseconds. */
const TELL_MS = 100;

/** A check that is to be written. */
interface Change {
  id: number;
  columns: CheckedColumns;
}

const NOTHING: Recheck = { checked: 0, changed: 0, missing: 0 };

/** Makes the function that checks wordings; it keeps the text that it held the last one against. */
function createChecker(catalogue: Catalogue, tell: Recheck) {
  let latest: { snapshotId: number; stored: StoredText } | null = null;
  const storedOf = (snapshotId: number): StoredText | null => {
    if (latest?.snapshotId === snapshotId) return latest.stored;
    const text = catalogue.sources.snapshotText(snapshotId);
    if (text === null) return null;
    latest = { snapshotId, stored: storedText(text) };
    return latest.stored;
  };
  /** What is to be written; `null` where nothing is another than it was. */
  return (before: CheckedAttestation): Change | null => {
    const { id, snapshotId, exact } = before;
    const stored = snapshotId === null ? null : storedOf(snapshotId);
    if (stored === null) return null;
    const [first] = JSON.parse(before.spans) as [number, number][];
    const after = anchorWording(stored, exact, first?.[0] ?? 0);
    tell.checked++;
    if (after.match === 'missing') tell.missing++;
    const isSame =
      after.match === before.match &&
      after.matchScore === before.matchScore &&
      JSON.stringify(after.spans) === before.spans;
    return isSame ? null : { id, columns: { ...after, snapshotId } };
  };
}

function write(catalogue: Catalogue, label: string, changes: readonly Change[]): number {
  if (changes.length === 0) return 0;
  return catalogue.steps.write(
    label,
    () => changes.filter(({ id, columns }) => catalogue.attestations.mark(id, columns)).length,
  );
}

/** Holds every wording of one quote against its stored text again, as a step. */
export function recheckQuote(catalogue: Catalogue, quoteId: number): Recheck {
  const result = { ...NOTHING };
  const check = createChecker(catalogue, result);
  const changes = catalogue.attestations.checkedOf(quoteId).flatMap((each) => check(each) ?? []);
  result.changed = write(catalogue, 'Check wording', changes);
  return result;
}

/**
 * Holds every wording of the library against its stored text again, a little at a time, and writes
 * what is another match now as one step at the end. When it is stopped nothing is written.
 */
export async function* recheckAll(
  catalogue: Catalogue,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ done: number; total: number } | { result: Recheck }> {
  const result = { ...NOTHING };
  const check = createChecker(catalogue, result);
  const { lastSnapshot, snapshotAfter, checkedIn } = catalogue.attestations;
  const total = lastSnapshot();
  const changes: Change[] = [];
  let breathed = performance.now();
  let told = breathed;
  yield { done: 0, total };
  // Text by text, so that each is read and folded once.
  for (let id = snapshotAfter(0); id !== null; id = snapshotAfter(id)) {
    for (const each of checkedIn(id)) {
      const change = check(each);
      if (change) changes.push(change);
      if (performance.now() - breathed < BREATH_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      breathed = performance.now();
    }
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    yield { done: id, total };
  }
  signal?.throwIfAborted();
  result.changed = write(catalogue, 'Check all wordings', changes);
  yield { result };
}
