import { type EventPublisher, implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import type { Library } from '../db/open.ts';
import { addSample, hasSample, removeSample } from './sample/index.ts';

/** A step that was committed. */
export type StepEvents = EventPublisher<{
  step: { revision: number; label: string; mode: 'do' | 'undo' | 'redo' };
}>;

/** The part of a path behind its last separator. */
export const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/** What can be asked about the library as a whole. */
export function libraryProcedures(
  catalogue: Catalogue,
  { file, notices }: Pick<Library, 'file' | 'notices'>,
  events: StepEvents,
  version: string,
) {
  const { library } = implement(contract);
  const { steps } = catalogue;
  return {
    status: library.status.handler(() => ({
      state: 'open' as const,
      name: fileName(file),
      file,
      revision: steps.revision(),
      ...catalogue.counts.live(),
      trash: catalogue.trash.total(),
      sample: hasSample(catalogue),
      notices: [...notices],
      version,
    })),
    watch: library.watch.handler(async function* ({ signal }) {
      // Listening begins before the first word, so that nothing falls between.
      const later = events.subscribe('step', signal ? { signal } : {});
      yield { revision: steps.revision(), label: null };
      yield* later;
    }),
    addSample: library.addSample.handler(() => addSample(catalogue)),
    removeSample: library.removeSample.handler(() => removeSample(catalogue)),
  };
}
