import type { SourceDifference } from '../../../contract/imports.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { ReadSource } from '../../../formats/records/record.ts';
import type { Breath } from '../../breath.ts';
import { eachRecord } from '../known-wordings.ts';
import type { Problems } from '../rows/check-cells.ts';
import type { ImportTarget } from '../target.ts';
import { checkSource, type FileSource } from './check-source.ts';
import { factsOf, sourceMatcher } from './same-source.ts';
import { applyToState, knownState, newState, type SourceState } from './source-state.ts';

/** How many sources of the library a file speaks of, and what it says of them. */
interface SettledCounts {
  same: number;
  changed: number;
  kept: number;
  differences: SourceDifference[];
}

/** The sources that a file speaks of, each once. */
export interface FileSources {
  /**
   * The source that a record means, with what it says of it.
   *
   * @param problems - Told why it cannot be kept.
   */
  take(source: ReadSource, row: number, problems: Problems): SourceState | null;
  /** Adds and changes what is to be; from then on each has its id. */
  settle(target: ImportTarget): Promise<SettledCounts>;
}

/** Whether nothing is said of a source. */
const isNothing = ({ item, note }: FileSource): boolean =>
  note === '' && Object.keys(item).length === 0;

/** Reads what of the library a bibliography is held against. */
export async function fileSources(
  catalogue: Catalogue,
  takeFile: boolean,
  breath: Breath,
): Promise<FileSources> {
  // Of the library by their ids, until a record speaks of them.
  const matcher = sourceMatcher<number | SourceState>();
  const known = new Map<number, SourceState>();
  const added: SourceState[] = [];
  await eachRecord(catalogue.imports.entriesAfter, breath, (entry) => {
    const { id, uuid, title, issued, url, doi, isbn, author } = entry;
    const container = entry.container ?? entry.collection ?? '';
    matcher.remember({ uuid, title, container, issued, url, doi, isbn, author }, id, false);
  });

  const stateOf = (found: number | SourceState): SourceState | null => {
    if (typeof found === 'object') return found;
    const present = known.get(found);
    if (present) return present;
    const record = catalogue.sources.get(found);
    if (record === null) return null;
    const state = knownState(record);
    known.set(found, state);
    return state;
  };

  return {
    take(source, row, problems) {
      const file = checkSource(source, problems);
      if (problems.length > 0) return null;
      const fresh = newState(file);
      const facts = factsOf(fresh?.columns.csl ?? file.item, file.uuid);
      const found = matcher.find(facts);
      const state = found === null ? null : stateOf(found);
      if (state !== null) {
        applyToState(state, file, { takeFile, row, wasKept: catalogue.imports.wasKept });
        return state;
      }
      // Of a source only its name in another library is known.
      if (fresh === null && file.uuid !== null && isNothing(file)) return null;
      if (fresh === null) {
        problems.push({ column: 'title', value: '', reason: 'There is no title.' });
        return null;
      }
      added.push(fresh);
      matcher.remember(facts, fresh, true);
      return fresh;
    },
    async settle(target) {
      for (const state of added) {
        state.id = target.addSource(state.columns);
        if (breath.isDue()) await breath.take();
      }
      for (const [id, { isEdited, columns, kept }] of known) {
        if (isEdited) target.editSource(id, columns);
        for (const word of kept) target.keepWord({ sourceId: id, ...word });
      }
      const all = [...known.values()].map(({ differences }) => differences);
      const other = all.filter((differences) => differences.length > 0);
      const kept = other.filter((differences) =>
        differences.every(({ outcome }) => outcome === 'kept-before'),
      );
      return {
        same: all.length - other.length,
        changed: other.length - kept.length,
        kept: kept.length,
        differences: other.flat(),
      };
    },
  };
}
