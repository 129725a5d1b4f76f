/** What a backend is doing, which tells for how long it may be silent. */
export type Effort = 'idle' | 'call' | 'bulk';

const RANKS: Readonly<Record<Effort, number>> = { idle: 0, call: 1, bulk: 2 };

/** Calls that may take in a great part of a library of 100,000 quotes in one step. */
const BULK: ReadonlySet<string> = new Set([
  'library.addSample',
  'library.removeSample',
  'quotes.trash',
  'quotes.attribute',
  'quotes.setKind',
  'attestations.recheckAll',
  'likeness.compare',
  'likeness.sweep',
  'likeness.preview',
  'likeness.merge',
  'attributions.named',
  'attributions.name',
  'verifications.record',
  'speakers.edit',
  'speakers.mergePreview',
  'speakers.merge',
  'speakers.splitPreview',
  'speakers.split',
  'speakers.trash',
  'sources.edit',
  'sources.trash',
  'tags.apply',
  'tags.edit',
  'tags.merge',
  'tags.remove',
  'collections.put',
  'collections.take',
  'collections.remove',
  'imports.look',
  'imports.check',
  'imports.run',
  'captures.start',
  'batches.take',
  'captures.keep',
  'captures.keepAbove',
  'citations.preview',
  'citations.outline',
  'citations.quick',
  'citations.whole',
  'citations.export',
  'lists.save',
  'archives.write',
  'archives.check',
  'archives.run',
  'history.undo',
  'history.redo',
  'history.restore',
  'trash.restore',
  'trash.purge',
  'trash.empty',
]);

/** Says what this process is doing, before it does it. */
export interface EffortTeller {
  /** Runs a call; of a stream that it answers with, each part. */
  during: (path: readonly string[], work: () => Promise<unknown>) => Promise<unknown>;
  /** Tells it again. */
  beat: () => void;
}

/**
 * Counts the calls under way. A greater effort is told before it begins, since a process in the
 * middle of a step can tell nothing; the end of a plain call can wait for the next beat.
 */
export function createEffortTeller(tell: (effort: Effort) => void): EffortTeller {
  const underWay: Effort[] = [];
  let told: Effort = 'idle';
  const greatest = (): Effort => underWay.reduce(greater, 'idle');

  function beat(): void {
    told = greatest();
    tell(told);
  }

  async function under<T>(effort: Effort, work: () => Promise<T>): Promise<T> {
    underWay.push(effort);
    if (RANKS[effort] > RANKS[told]) beat();
    try {
      return await work();
    } finally {
      underWay.splice(underWay.indexOf(effort), 1);
      if (told === 'bulk' && greatest() !== 'bulk') beat();
    }
  }

  return {
    beat,
    async during(path, work) {
      // Other streams wait, and do not work.
      if (!BULK.has(path.join('.'))) return under('call', work);
      const output = await under('bulk', work);
      if (!isStream(output)) return output;
      return {
        next: () => under('bulk', () => output.next()),
        return: async (value?: unknown) => (await output.return?.(value)) ?? { done: true, value },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}

function greater(one: Effort, other: Effort): Effort {
  return RANKS[one] > RANKS[other] ? one : other;
}

function isStream(value: unknown): value is AsyncIterator<unknown, unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
