import type { Catalogue } from '../../db/catalogue.ts';
import type { Breath } from '../breath.ts';
import { fingerprint, type NumberSet, numberSet } from './fingerprints.ts';

/** Records that are read at once of the library. */
const BATCH = 1000;

/** Goes through records of the library by their ids, a batch at a time. */
export async function eachRecord<T extends { id: number }>(
  batchAfter: (id: number, limit: number) => T[],
  breath: Breath,
  take: (record: T) => void,
): Promise<void> {
  for (let batch = batchAfter(0, BATCH); batch.length > 0;) {
    for (const record of batch) take(record);
    if (breath.isDue()) await breath.take();
    batch = batchAfter(batch.at(-1)?.id ?? 0, BATCH);
  }
}

/** What has been said in the library, by whom: fingerprints that a file is held against. */
export async function knownWordings({ imports }: Catalogue, breath: Breath): Promise<NumberSet> {
  const wordings = numberSet(0);
  await eachRecord(imports.wordingsAfter, breath, ({ text, speakers }) => {
    if (speakers.length === 0) wordings.add(fingerprint(text, 0));
    for (const speakerId of speakers) wordings.add(fingerprint(text, speakerId));
  });
  return wordings;
}
