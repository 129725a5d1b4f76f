import type { SegmentChange } from '../../../../contract/segments.ts';
import type { Actions } from './action.ts';

const KINDS = ['direct', 'mixed', 'indirect', 'paraphrase'] as const;
const DATES = ['2025-12-29', '2025-12', '2025~', '-0043-03-15', null] as const;

/** One of the changes to how a text is quoted. */
function segmentChange(text: string, n: number): SegmentChange {
  const start = n % text.length;
  const span: [number, number] = [start, Math.min(text.length, start + 1 + (n % 4))];
  const marks = [
    { type: 'omitted' },
    { type: 'sic' },
    { type: 'emphasis', by: n % 2 ? 'me' : 'source' },
  ] as const;
  if (n % 5 === 0) return { do: 'insert', at: start, text: n % 2 ? '' : `mine ${n}` };
  if (n % 5 === 1) return { do: 'clear', span };
  return { do: 'mark', span, as: marks[n % 3] ?? { type: 'sic' } };
}

export const quoteActions: Actions = {
  addQuote: (client, n, pick) =>
    client.quotes.add({
      text: `Quote ${n}`,
      tags: [`tag ${n % 3}`],
      saidOn: DATES[n % DATES.length] ?? null,
      attributions: pick.some('speaker', n % 2).map((speakerId) => ({ speakerId })),
    }),
  addQuoteOfNewRecords: (client, n) =>
    client.quotes.add({
      text: `“Слова” ${n} 👩‍🚀`,
      attributions: [{ newSpeaker: `Newcomer ${n}` }],
      attestations: [{ newSource: `Paper ${n}`, exact: `Words ${n}` }],
    }),
  addQuoteByNames: (client, n) =>
    client.quotes.add({
      text: `Said ${n}`,
      attributions: [{ speakerNamed: `NEWCOMER ${n % 5}` }],
      attestations: [{ sourceTitled: `Paper ${n % 5}`, exact: `Words ${n}` }],
    }),
  async editQuote(client, n, pick) {
    const id = pick.one('quote', n);
    if (id === undefined) return;
    const saidOn = DATES[n % DATES.length] ?? null;
    await client.quotes.edit({ id, changes: { text: `Edited ${n}`, saidOn } });
  },
  async editDetails(client, n, pick) {
    const id = pick.one('quote', n);
    if (id === undefined) return;
    const kind = KINDS[n % KINDS.length] ?? 'direct';
    const changes = { kind, addressee: n % 2 ? 'the press' : null, note: `Note ${n % 4}` };
    await client.quotes.edit({ id, changes });
  },
  async trashQuotes(client, n, pick) {
    const ids = pick.some('quote', n);
    if (ids.length > 0) await client.quotes.trash({ ids });
  },
  async attribute(client, n, pick) {
    const ids = pick.some('quote', n);
    const speakerId = pick.one('speaker', n);
    if (ids.length === 0) return;
    const attributions =
      speakerId === undefined || n % 7 === 0 ? [] : [{ speakerId, disputed: n % 3 === 0 }];
    await client.quotes.attribute({ ids, attributions });
  },
  async quoteAs(client, n, pick) {
    const quoteId = pick.one('quote', n);
    if (quoteId === undefined) return;
    const { text } = await client.quotes.get({ id: quoteId });
    await client.segments.change({ quoteId, text, change: segmentChange(text, n) });
  },
  async addOriginal(client, n, pick) {
    const id = pick.one('quote', n);
    const translator = n % 2 ? { translator: 'me' } : {};
    if (id !== undefined)
      await client.translations.addOriginal({ id, text: `Як ${n}`, language: 'uk', ...translator });
  },
  async linkOriginal(client, n, pick) {
    const [id, originalId] = pick.some('quote', n);
    if (id !== undefined && originalId !== undefined)
      await client.translations.link({ id, originalId });
  },
  async unlinkOriginal(client, n, pick) {
    const id = pick.one('quote', n);
    if (id !== undefined) await client.translations.unlink({ id });
  },
};
