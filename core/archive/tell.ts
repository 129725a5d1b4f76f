import {
  type ArchiveRemark,
  type ArchiveReport,
  MAX_TOLD_REMARKS,
} from '../../contract/archive/archives.ts';
import { ARCHIVED_KINDS, type ArchivedKind } from '../../contract/archive/records.ts';

/** What can become of a record. */
type Fate = 'new' | 'same' | 'changed' | 'refused';

/** Characters of a wording that tell which it is. */
const SHOWN = 80;

/** By what a user knows a record: its name, title or wording, or else its UUID. */
export function nameOf(record: object): string {
  const values = new Map<string, unknown>(Object.entries(record));
  const csl: unknown = values.get('csl');
  const title: unknown =
    typeof csl === 'object' && csl !== null && 'title' in csl ? csl.title : null;
  const name = [
    title,
    ...['display', 'name', 'title', 'text', 'uuid'].map((key) => values.get(key)),
  ].find((value) => typeof value === 'string' && value !== '');
  const text = typeof name === 'string' ? name : '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…`.toWellFormed() : text;
}

/** Counts what becomes of records, and remembers what is worth telling. */
export function archiveTeller() {
  const kinds = new Map(
    ARCHIVED_KINDS.map((kind) => [kind, { kind, new: 0, same: 0, changed: 0, refused: 0 }]),
  );
  const remarks: ArchiveRemark[] = [];
  const told = { refused: 0, changed: 0, cut: 0 };
  const remark = (about: ArchiveRemark['about'], kind: ArchivedKind, name: string, why: string) => {
    told[about]++;
    if (told[about] <= MAX_TOLD_REMARKS) remarks.push({ kind, about, name, reason: why });
  };
  const count = (kind: ArchivedKind, fate: Fate) => {
    const counts = kinds.get(kind);
    if (counts) counts[fate]++;
  };
  return {
    count,
    changed: (kind: ArchivedKind, name: string, reason: string) => {
      count(kind, 'changed');
      remark('changed', kind, name, reason);
    },
    refused: (kind: ArchivedKind, name: string, reason: string) => {
      count(kind, 'refused');
      remark('refused', kind, name, reason);
    },
    /** A record came without a part of it. */
    cut: (kind: ArchivedKind, name: string, reason: string) => remark('cut', kind, name, reason),
    report: (): Pick<ArchiveReport, 'kinds' | 'cut' | 'remarks'> => ({
      kinds: [...kinds.values()],
      cut: told.cut,
      remarks,
    }),
  };
}
export type ArchiveTeller = ReturnType<typeof archiveTeller>;
