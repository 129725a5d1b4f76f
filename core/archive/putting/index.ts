import type { Archived, ArchivedKind } from '../../../contract/archive/records.ts';
import type { SoundArchive } from '../sound-archive.ts';
import type { Putter, Putting } from './context.ts';
import {
  collectionPutter,
  likenessPutter,
  membershipPutter,
  relationPutter,
  tagPutter,
} from './put-groups.ts';
import { listPutter, stylePutter } from './put-lists.ts';
import { quotePutter } from './put-quotes.ts';
import { eventPutter, reviewPutter, snapshotPutter, sourcePutter } from './put-sources.ts';
import { speakerPutter } from './put-speakers.ts';

export { type Putting, RecordRefusedError } from './context.ts';

/** How the records of each kind are put into a library. */
export type Putters = { [K in ArchivedKind]: Putter<Archived[K]> };

/** @param tags - Gets the row of each tag, by its UUID in the archive. */
export function putters(
  putting: Putting,
  archive: SoundArchive,
  tags: Map<string, number>,
): Putters {
  return {
    speakers: speakerPutter(putting),
    events: eventPutter(putting),
    sources: sourcePutter(putting),
    snapshots: snapshotPutter(putting, archive),
    tags: tagPutter(putting, tags),
    quotes: quotePutter(putting),
    relations: relationPutter(putting),
    likenesses: likenessPutter(putting),
    collections: collectionPutter(putting),
    memberships: membershipPutter(putting),
    reviews: reviewPutter(putting),
    styles: stylePutter(putting),
    lists: listPutter(putting),
  };
}
