import type { ArchiveReport } from '../../contract/archive/archives.ts';
import type { ArchivedKind } from '../../contract/archive/records.ts';
import { inFigures } from '../parts/written/figures.ts';

/** What the records of an archive are called. */
export const KIND_WORDS: Readonly<Record<ArchivedKind, string>> = {
  quotes: 'Quotes',
  speakers: 'Speakers',
  sources: 'Sources',
  snapshots: 'Stored texts',
  events: 'Events',
  tags: 'Tags',
  relations: 'Relations',
  likenesses: 'Decisions on alike quotes',
  collections: 'Collections and saved searches',
  memberships: 'Quotes in collections',
  reviews: 'Reviews of articles',
  styles: 'Citation styles of your own',
  lists: 'Presets and lists of citations',
};

const KINDS = Object.keys(KIND_WORDS) as ArchivedKind[];

/** The kinds of which an archive has something, those first that matter most. */
export function kindsIn({ kinds }: ArchiveReport): ArchiveReport['kinds'] {
  return kinds
    .filter((kind) => kind.new + kind.same + kind.changed + kind.refused > 0)
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** What became of all records together. */
export function sumOf({ kinds }: ArchiveReport) {
  const sum = { new: 0, same: 0, changed: 0, refused: 0 };
  for (const kind of kinds) {
    sum.new += kind.new;
    sum.same += kind.same;
    sum.changed += kind.changed;
    sum.refused += kind.refused;
  }
  return sum;
}

/** `1 record`, `2 records`. */
export const records = (count: number): string =>
  count === 1 ? '1 record' : `${inFigures(count)} records`;
