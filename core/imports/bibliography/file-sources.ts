import { MAX_TOLD_ERRORS, type SourceDifference } from '../../../contract/imports.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { KeptWord } from '../../../db/kept-words.ts';
import type { SourceColumns } from '../../../db/sources.ts';
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
  /** The first {@link MAX_TOLD_ERRORS}. */
  differences: SourceDifference[];
}

/** A source that a record means. */
export interface MeantSource {
  /** `null` for a new one, until it is added. */
  id: number | null;
}

/** The sources that a file speaks of, each once. */
export interface FileSources {
  /**
   * The source that a record means, with what it says of it.
   *
   * @param problems - Told why it cannot be kept.
   */
  take(source: ReadSource, row: number, problems: Problems): MeantSource | null;
  /** Adds and changes what is to be; from then on each has its id. */
  settle(target: ImportTarget): Promise<SettledCounts>;
}

/**
 * What a file says of sources of the library, by their ids. As many as there may be are not kept as
 * they are read, but only as what is to become of them.
 */
function knownSources(catalogue: Catalogue) {
  const outcomes = new Map<number, 'same' | 'kept' | 'changed'>();
  /** Columns as JSON. */
  const edited = new Map<number, string>();
  const kept: KeptWord[] = [];
  const differences: SourceDifference[] = [];
  const columnsOf = (id: number): SourceColumns | null => {
    const changed = edited.get(id);
    return changed === undefined
      ? catalogue.sources.columns(id)
      : (JSON.parse(changed) as SourceColumns);
  };

  return {
    /** As it is with what records before have said of it. */
    state: (id: number): SourceState | null => {
      const columns = columnsOf(id);
      return columns && knownState(id, columns);
    },
    /** Notes what a record has said of it. */
    note: (id: number, state: SourceState): void => {
      const told = state.differences;
      const isChanged = told.some(({ outcome }) => outcome !== 'kept-before');
      const before = outcomes.get(id) ?? 'same';
      const now = isChanged ? 'changed' : told.length > 0 ? 'kept' : 'same';
      outcomes.set(id, before === 'changed' || now === 'same' ? before : now);
      differences.push(...told.slice(0, MAX_TOLD_ERRORS - differences.length));
      for (const word of state.kept) kept.push({ sourceId: id, ...word });
      if (state.isEdited) edited.set(id, JSON.stringify(state.columns));
    },
    settle: (target: ImportTarget): SettledCounts => {
      for (const [id, columns] of edited) {
        target.editSource(id, () => JSON.parse(columns) as SourceColumns);
      }
      for (const word of kept) target.keepWord(word);
      const counts = { same: 0, changed: 0, kept: 0 };
      for (const outcome of outcomes.values()) counts[outcome]++;
      return { ...counts, differences };
    },
  };
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
  // Of the library by their ids.
  const matcher = sourceMatcher<number | SourceState>();
  const known = knownSources(catalogue);
  const added: SourceState[] = [];
  await eachRecord(catalogue.imports.entriesAfter, breath, (entry) => {
    const { id, uuid, title, issued, url, doi, isbn, author } = entry;
    const container = entry.container ?? entry.collection ?? '';
    matcher.remember({ uuid, title, container, issued, url, doi, isbn, author }, id, false);
  });

  return {
    take(source, row, problems) {
      const file = checkSource(source, problems);
      if (problems.length > 0) return null;
      const fresh = newState(file);
      const facts = factsOf(fresh?.columns.csl ?? file.item, file.uuid);
      const found = matcher.find(facts);
      const state = typeof found === 'number' ? known.state(found) : found;
      if (state !== null) {
        applyToState(state, file, { takeFile, row, wasKept: catalogue.imports.wasKept });
        if (typeof found !== 'number') return state;
        known.note(found, state);
        return { id: found };
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
      return known.settle(target);
    },
  };
}
