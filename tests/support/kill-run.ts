import type { LibraryClient } from './library-calls.ts';
import { importText } from './library-calls.ts';

/** Quotations of every article that a run imports. */
export const PROPOSALS = 5;

/** What the backend has said is done, and so must be there whatever happens. */
export interface Acknowledged {
  /** Wording of each quote, by id: the last one acknowledged and, last, one that may have come. */
  quotes: Map<number, string[]>;
  captures: Set<number>;
  /** Calls that were made and not answered: each may have been carried out, whole. */
  unanswered: number;
}

export function nothingYet(): Acknowledged {
  return { quotes: new Map(), captures: new Set(), unanswered: 0 };
}

/** Imports, keeps, adds and edits without a pause, until a call is left without an answer. */
export async function workUntilKilled(
  client: LibraryClient,
  known: Acknowledged,
  random: () => number,
): Promise<void> {
  try {
    const { id: speakerId } = await client.speakers.add({ display: `Speaker ${random()}` });
    const { id: sourceId } = await client.sources.add({ title: 'Gazette' });
    for (;;) {
      const chance = random();
      if (chance < 0.3) await importAndKeep(client, known, random);
      else if (chance < 0.6) await addQuote(client, known, { speakerId, sourceId }, random);
      else await editQuote(client, known, random);
    }
  } catch (error) {
    known.unanswered += 1;
    if (!(error instanceof Error && 'code' in error && error.code === 'BACKEND_RESTARTED'))
      throw error;
  }
}

/** Imports an article and keeps some of what was found in it. */
export async function importAndKeep(
  client: LibraryClient,
  known: Acknowledged,
  random: () => number,
): Promise<void> {
  const lines = Array.from({ length: PROPOSALS }, (_, index) => {
    return `Ada ${random()}: zebra ${index} crossed at ${random()}`;
  });
  const captureId = await importText(client, 'article.txt', lines.join('\n\n'));
  known.captures.add(captureId);
  const { proposals } = await client.captures.get({ id: captureId });
  const some = proposals.slice(0, 1 + Math.floor(random() * PROPOSALS));
  const proposalIds = some.map(({ id }) => id);
  const { quoteIds } = await client.captures.keep({ proposalIds });
  quoteIds.forEach((id, index) => known.quotes.set(id, [some[index]?.text ?? '']));
}

async function addQuote(
  client: LibraryClient,
  known: Acknowledged,
  { speakerId, sourceId }: { speakerId: number; sourceId: number },
  random: () => number,
) {
  const text = `A zebra at ${random()}`;
  const { id } = await client.quotes.add({
    text,
    attributions: [{ speakerId }],
    attestations: [{ sourceId, exact: text }],
    tags: ['zebra', `tag ${random()}`],
  });
  known.quotes.set(id, [text]);
}

async function editQuote(client: LibraryClient, known: Acknowledged, random: () => number) {
  const ids = [...known.quotes.keys()];
  const id = ids[Math.floor(random() * ids.length)];
  if (id === undefined) return;
  const before = known.quotes.get(id) ?? [];
  const text = `The zebra, edited at ${random()}`;
  known.quotes.set(id, [...before, text]);
  await client.quotes.edit({ id, changes: { text } });
  known.quotes.set(id, [text]);
}
