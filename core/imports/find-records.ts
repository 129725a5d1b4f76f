import type { Catalogue } from '../../db/catalogue.ts';
import type { KnownSource } from '../../db/imports.ts';
import { foldKey } from '../../query/words/words.ts';
import { newSourceColumns, type NewSource } from '../sources.ts';
import { speakerOfName } from '../speaker-of-name.ts';
import { ownText } from './rows/check-cells.ts';
import type { ImportTarget } from './target.ts';

/** Parts the values of a key; stands in no name. */
export const AND = '\u0001';

/** A name as it is compared; one of signs alone as it stands. */
export const keyOf = (name: string) => foldKey(name) || name;

/** Values by key, each worked out once. */
export function remembered<T>() {
  const values = new Map<string, T>();
  return (key: string, find: () => T): T => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = find();
    values.set(ownText(key), value);
    return value;
  };
}

/** Finds speakers by their names, and the roles that they have; makes what is new. */
export function speakerFinder(catalogue: Catalogue, target: ImportTarget) {
  const { speakers } = catalogue;
  const inLibrary = remembered<number | null>();
  const ids = remembered<number>();
  const roles = remembered<number>();

  // A title before a name makes no other speaker of it.
  const known = (name: string): number | null =>
    inLibrary(keyOf(name), () => {
      const { kind, display } = speakerOfName(name);
      if (kind === 'unnamed') return null;
      const id = speakers.byName(name);
      return id ?? (keyOf(display) === keyOf(name) ? null : speakers.byName(display));
    });
  const roleHeld = (id: number, key: string): number | null => {
    const held = id < 0 ? [] : (speakers.get(id)?.roles ?? []);
    const role = held.find(({ title, organisation }) =>
      [title, `${title}, ${organisation}`].some((text) => keyOf(text) === key),
    );
    return role?.id ?? null;
  };
  return {
    /** Who goes by this name in the library; `null` for nobody, and for an unnamed source. */
    known,
    /**
     * Who goes by this name. An unnamed source ("one analyst") is never one of another source, nor
     * one that is in the library already.
     */
    speaker: (name: string, sourceId: number | null): number => {
      const draft = speakerOfName(name);
      const isUnnamed = draft.kind === 'unnamed';
      const key = isUnnamed ? [keyOf(name), sourceId ?? ''].join(AND) : keyOf(draft.display);
      return known(name) ?? ids(key, () => target.addSpeaker(draft));
    },
    isUnnamed: (name: string): boolean => speakerOfName(name).kind === 'unnamed',
    role: (speakerId: number, title: string): number => {
      const key = keyOf(title);
      const find = () => roleHeld(speakerId, key) ?? target.addRole(speakerId, title);
      return roles([speakerId, key].join(AND), find);
    },
  };
}

/** Finds sources by their address, or else by title, outlet and date; makes what is new. */
export function sourceFinder(target: ImportTarget) {
  const ids = new Map<string, number>();
  const keysOf = ({ title, container, issued, url }: Omit<KnownSource, 'id'>) => ({
    byUrl: url === null ? null : `u${AND}${url}`,
    byTitle: ['t', keyOf(title), keyOf(container ?? ''), issued ?? ''].join(AND),
  });
  const remember = (id: number, { byUrl, byTitle }: ReturnType<typeof keysOf>) => {
    for (const key of [byUrl, byTitle]) {
      if (key !== null && !ids.has(key)) ids.set(ownText(key), id);
    }
  };
  return {
    /** One that is in the library already. */
    remember: (source: KnownSource): void => remember(source.id, keysOf(source)),
    source: (draft: NewSource): number => {
      const { title, container = null, issued = null, url = null } = draft;
      const keys = keysOf({ title, container, issued, url });
      const known = ids.get(keys.byUrl ?? keys.byTitle);
      if (known !== undefined) return known;
      const id = target.addSource(newSourceColumns(draft));
      remember(id, keys);
      return id;
    },
  };
}

/** Finds tags and collections by their names; makes what is new. */
export function groupFinder(catalogue: Catalogue, target: ImportTarget) {
  const tags = remembered<number>();
  const collections = remembered<number>();
  // What a saved search finds is put into none.
  const own = catalogue.collections.list().filter(({ query }) => query === null);
  const all = own.map(({ id, name }) => [keyOf(name), id] as const);
  // Of several of one name the first in the tree.
  const present = new Map(all.toReversed());
  const inside = new Map(
    own.map(({ id, name, parentId }) => [[parentId ?? '', keyOf(name)].join(AND), id] as const),
  );
  const collection = (path: readonly string[]): number =>
    collections(path.map(keyOf).join(AND), () => {
      const name = path.at(-1) ?? '';
      if (path.length <= 1) return present.get(keyOf(name)) ?? target.addCollection(name, null);
      const parentId = collection(path.slice(0, -1));
      const known = inside.get([parentId, keyOf(name)].join(AND));
      return known ?? target.addCollection(name, parentId);
    });
  return {
    tag: (name: string): number =>
      tags(keyOf(name), () => catalogue.tags.byName(name) ?? target.addTag(name)),
    /**
     * One by the names from the top of the tree down to it; the first is that of any collection of
     * this name.
     */
    collection,
  };
}
