import { QUOTE_KINDS, QUOTE_MODES } from '../../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../../contract/verifications.ts';
import { createLabels, type Labels } from './labels.ts';
import { createLists, type Lists } from './lists.ts';
import { mergeNewest, sortNewest } from './newest.ts';

/** Stands for a day that is not known: before every other, since 0 is in the year 0. */
export const UNKNOWN_DAY = -99_999_999;

/** What a quote may have, one bit each. */
export const HAS = {
  note: 1,
  relation: 2,
  snapshot: 4,
  'several-sources': 8,
  translation: 16,
  hop: 32,
} as const;

/** What filters and counts need to know of a quote. */
export interface QuoteFacts {
  id: number;
  kind: (typeof QUOTE_KINDS)[number];
  mode: (typeof QUOTE_MODES)[number] | null;
  status: (typeof VERIFICATION_STATUSES)[number];
  language: string | null;
  /** Of the wording, in characters. */
  length: number;
  /** Bits of {@link HAS}. */
  has: number;
  /** Day on which it was said, or else on which its source came out; {@link UNKNOWN_DAY} if neither is known. */
  day: number;
  /** The first named first. */
  speakers: number[];
  /** Roles in which it has its speakers, as they are shown. */
  roles: string[];
  /** In how many places it stands. */
  places: number;
  /** In the order of the places. */
  sources: { id: number; outlet: string | null }[];
  tags: number[];
  collections: number[];
}

/** Numbers of one kind, indexed by the id of the quote. */
type Numbers = Uint8Array | Uint16Array | Int32Array;

/**
 * The facts of all quotes in typed arrays, indexed by id: about 40 bytes a quote. Kept beside the
 * file by whoever writes to it; can be made anew from it at any time.
 */
export interface QuoteColumns {
  put(facts: QuoteFacts): void;
  /** The same of a quote that is not to be seen before it is shown. */
  prepare(facts: QuoteFacts): void;
  /** Lets a prepared quote be seen. */
  show(id: number, kind: QuoteFacts['kind']): void;
  remove(id: number): void;
  /** One more than the highest id. */
  readonly capacity: number;
  /** 0 where there is no such quote, else one more than the index in `QUOTE_KINDS`. */
  readonly kinds: Uint8Array;
  /** 0 for unknown, else one more than the index in `QUOTE_MODES`. */
  readonly modes: Uint8Array;
  /** The index in `VERIFICATION_STATUSES` of what the latest check came to. */
  readonly statuses: Uint8Array;
  /** Bits of {@link HAS}. */
  readonly has: Uint8Array;
  /** Numbers of `languageLabels`. */
  readonly languages: Uint16Array;
  /** Characters of the wording, at most 65,535. */
  readonly lengths: Uint16Array;
  /** In how many places it stands, at most 65,535. */
  readonly places: Uint16Array;
  readonly days: Int32Array;
  /** Numbers of `yearLabels`: the year of `days`. */
  readonly years: Uint16Array;
  readonly languageLabels: Labels;
  readonly yearLabels: Labels;
  readonly roleLabels: Labels;
  readonly outletLabels: Labels;
  /** By the id of a source. */
  readonly outletOf: Int32Array;
  readonly speakers: Lists;
  /** Numbers of `roleLabels`. */
  readonly roles: Lists;
  readonly sources: Lists;
  readonly tags: Lists;
  readonly collections: Lists;
  /** All ids, ascending. */
  all(): Int32Array;
  /** All ids, last said first; among those of one day, last added first. */
  newest(): Int32Array;
}

/** Year of a sortable day number. */
const yearOf = (day: number) => Math.floor(day / 10000);
/** The label of years that are not known. */
export const UNKNOWN_YEAR = String(yearOf(UNKNOWN_DAY));

const LISTS = ['speakers', 'roles', 'sources', 'tags', 'collections'] as const;
const LABELS = ['languageLabels', 'yearLabels', 'roleLabels', 'outletLabels'] as const;

/** All that the columns hold, to be stored and brought back. */
export interface ColumnsDump {
  numbers: Record<string, Numbers>;
  labels: Record<string, readonly string[]>;
}

export function createColumns(): QuoteColumns & {
  dump(): ColumnsDump;
  restore(dump: ColumnsDump): void;
  /** Makes room for ids up to this one. */
  growTo(id: number): void;
} {
  let capacity = 0;
  const numbers = {
    kinds: new Uint8Array(0),
    modes: new Uint8Array(0),
    statuses: new Uint8Array(0),
    has: new Uint8Array(0),
    languages: new Uint16Array(0),
    lengths: new Uint16Array(0),
    places: new Uint16Array(0),
    days: new Int32Array(0),
    years: new Uint16Array(0),
  };
  let outletOf: Int32Array = new Int32Array(0);
  const labels = {
    languageLabels: createLabels(),
    yearLabels: createLabels(),
    roleLabels: createLabels(),
    outletLabels: createLabels(),
  };
  const lists = {
    speakers: createLists(),
    roles: createLists(),
    sources: createLists(),
    tags: createLists(),
    collections: createLists(),
  };
  let ordered: Int32Array | null = null;
  let ascending: Int32Array | null = null;
  const changed = new Set<number>();

  const growTo = (id: number) => {
    if (id < capacity) return;
    capacity = Math.max(1024, Math.ceil((id + 1) * 1.5));
    const grown = <T extends Numbers>(made: T, from: T): T => {
      made.set(from);
      return made;
    };
    for (const name of ['kinds', 'modes', 'statuses', 'has'] as const) {
      numbers[name] = grown(new Uint8Array(capacity), numbers[name]);
    }
    for (const name of ['languages', 'lengths', 'places', 'years'] as const) {
      numbers[name] = grown(new Uint16Array(capacity), numbers[name]);
    }
    numbers.days = grown(new Int32Array(capacity), numbers.days);
    for (const list of Object.values(lists)) list.grow(capacity);
  };

  const setOutlet = (source: number, outlet: string | null) => {
    if (source >= outletOf.length) {
      const grown = new Int32Array(Math.max(1024, source * 2));
      grown.set(outletOf);
      outletOf = grown;
    }
    outletOf[source] = labels.outletLabels.numberOf(outlet ?? '');
  };
  const dayOf = (id: number) => numbers.days[id] ?? UNKNOWN_DAY;

  const columns = {
    put(facts: QuoteFacts) {
      const { id, kind, day } = facts;
      if (id < capacity && numbers.days[id] !== day) changed.add(id);
      columns.prepare(facts);
      columns.show(id, kind);
    },
    show(id: number, kind: QuoteFacts['kind']) {
      if (numbers.kinds[id] === 0) {
        changed.add(id);
        ascending = null;
      }
      numbers.kinds[id] = QUOTE_KINDS.indexOf(kind) + 1;
    },
    prepare(facts: QuoteFacts) {
      const { id } = facts;
      growTo(id);
      numbers.modes[id] = facts.mode === null ? 0 : QUOTE_MODES.indexOf(facts.mode) + 1;
      numbers.statuses[id] = VERIFICATION_STATUSES.indexOf(facts.status);
      numbers.has[id] = facts.has;
      numbers.languages[id] = labels.languageLabels.numberOf(facts.language ?? '');
      numbers.lengths[id] = Math.min(facts.length, 65_535);
      numbers.places[id] = Math.min(facts.places, 65_535);
      numbers.days[id] = facts.day;
      numbers.years[id] = labels.yearLabels.numberOf(String(yearOf(facts.day)));
      for (const { id: source, outlet } of facts.sources) setOutlet(source, outlet);
      lists.speakers.set(id, facts.speakers);
      lists.roles.set(id, [
        ...new Set(facts.roles.map((role) => labels.roleLabels.numberOf(role))),
      ]);
      lists.sources.set(id, [...new Set(facts.sources.map((source) => source.id))]);
      lists.tags.set(id, facts.tags);
      lists.collections.set(id, facts.collections);
    },
    remove(id: number) {
      if (id >= capacity || numbers.kinds[id] === 0) return;
      numbers.kinds[id] = 0;
      ascending = null;
      changed.add(id);
    },
    all: () =>
      (ascending ??= Int32Array.from(numbers.kinds.keys()).filter((id) => numbers.kinds[id] !== 0)),
    newest() {
      if (ordered === null) ordered = sortNewest(columns.all(), dayOf);
      else if (changed.size > 0) {
        const live = Int32Array.from(changed).filter((id) => numbers.kinds[id] !== 0);
        ordered = mergeNewest(ordered, changed, live, dayOf);
      }
      changed.clear();
      return ordered;
    },
  };
  return {
    ...columns,
    ...labels,
    ...lists,
    growTo,
    get capacity() {
      return capacity;
    },
    get kinds() {
      return numbers.kinds;
    },
    get modes() {
      return numbers.modes;
    },
    get statuses() {
      return numbers.statuses;
    },
    get has() {
      return numbers.has;
    },
    get languages() {
      return numbers.languages;
    },
    get lengths() {
      return numbers.lengths;
    },
    get places() {
      return numbers.places;
    },
    get days() {
      return numbers.days;
    },
    get years() {
      return numbers.years;
    },
    get outletOf() {
      return outletOf;
    },
    dump() {
      const stored: Record<string, Numbers> = { outletOf, newest: columns.newest() };
      for (const [name, values] of Object.entries(numbers)) stored[name] = values;
      for (const name of LISTS) {
        const { first, pool } = lists[name].dump(capacity);
        stored[`${name}.first`] = first;
        stored[`${name}.pool`] = pool;
      }
      const texts = Object.fromEntries(LABELS.map((name) => [name, labels[name].all()]));
      return { numbers: stored, labels: texts };
    },
    restore({ numbers: stored, labels: texts }) {
      Object.assign(
        numbers,
        Object.fromEntries(Object.keys(numbers).map((name) => [name, stored[name]])),
      );
      outletOf = stored['outletOf'] as Int32Array;
      ordered = stored['newest'] as Int32Array;
      capacity = numbers.kinds.length;
      for (const name of LISTS) {
        lists[name].restore({
          first: stored[`${name}.first`] as Int32Array,
          pool: stored[`${name}.pool`] as Int32Array,
        });
      }
      for (const name of LABELS) labels[name].restore(texts[name] ?? ['']);
      ascending = null;
      changed.clear();
    },
  };
}
