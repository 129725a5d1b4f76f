import type { Catalogue } from '../../db/catalogue.ts';
import type { LoadedQuote } from '../../db/imports.ts';
import { fingerprint, type NumberSet } from './fingerprints.ts';
import { groupFinder, speakerFinder } from './find-records.ts';
import type { NamedSpeakers, QuoteRead } from './rows/read-row.ts';
import type { ImportTarget } from './target.ts';

type Attributions = LoadedQuote['attributions'];

/** Values by the object that they follow from, which is the same for rows with the same cells. */
export function following<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const values = new WeakMap<K, V>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    values.set(key, value);
    return value;
  };
}

/**
 * Makes the functions that turn what rows say into quotes of the library, and make the records that
 * they name.
 */
export function rowSettler(catalogue: Catalogue, target: ImportTarget) {
  const people = speakerFinder(catalogue, target);
  const groups = groupFinder(catalogue, target);

  const attributionsOf = (who: NamedSpeakers, sourceId: number | null): Attributions => {
    const named = new Map<number, number | null>();
    who.speakers.forEach((name, index) => {
      const speakerId = people.speaker(name, sourceId);
      const role = who.roles[index] ?? null;
      const roleId = role === null ? null : people.role(speakerId, role);
      // Two forms of one name are one speaker.
      if (!named.has(speakerId)) named.set(speakerId, roleId);
    });
    return [...named].map(([speakerId, roleId]) => ({ speakerId, roleId }));
  };
  const namesUnnamed = following(({ speakers }: NamedSpeakers) => speakers.some(people.isUnnamed));
  const attributions = following((who: NamedSpeakers) => attributionsOf(who, null));
  const known = following(({ speakers }: NamedSpeakers) =>
    speakers.length === 0 ? [0] : speakers.flatMap((name) => people.known(name) ?? []),
  );
  const hopsOf = following((names: readonly string[]) =>
    names.map((name) => ({ name, speakerId: people.known(name) })),
  );
  const tagIdsOf = following((names: readonly string[]) => [...new Set(names.map(groups.tag))]);
  const collectionIdsOf = following((paths: QuoteRead['collections']) => [
    ...new Set(paths.map(groups.collection)),
  ]);

  return {
    /** Whether one of its speakers has said the same in the library already. */
    isDuplicate: ({ columns, who }: QuoteRead, wordings: NumberSet): boolean =>
      known(who).some((speakerId) => wordings.has(fingerprint(columns.text, speakerId))),
    settled: (
      { columns, locators, who, tags, collections, hops }: QuoteRead,
      sourceId: number | null,
    ): LoadedQuote => ({
      columns,
      attributions: namesUnnamed(who) ? attributionsOf(who, sourceId) : attributions(who),
      place: sourceId === null ? null : { sourceId, locators, hops: hopsOf(hops) },
      tagIds: tagIdsOf(tags),
      collectionIds: collectionIdsOf(collections),
    }),
  };
}
