import type { Actions } from './action.ts';

const roles = (n: number) => [
  { title: `Envoy ${n % 3}`, organisation: 'Ministry', startsOn: '2024', endsOn: '2025-06' },
];

export const speakerActions: Actions = {
  addSpeaker: (client, n) =>
    client.speakers.add({
      display: `Speaker ${n}`,
      roles: roles(n),
      aliases: [{ form: `Спікер ${n}`, language: 'uk', script: 'Cyrl' }],
    }),
  async editSpeaker(client, n, pick) {
    const id = pick.one('speaker', n);
    if (id === undefined) return;
    const changes = { display: `Renamed ${n}`, roles: n % 2 ? [] : roles(n) };
    await client.speakers.edit({ id, changes });
  },
  async trashSpeakers(client, n, pick) {
    const ids = pick.some('speaker', n);
    if (ids.length > 0) await client.speakers.trash({ ids });
  },
  async mergeSpeakers(client, n, pick) {
    const into = pick.one('speaker', n);
    const from = pick.some('speaker', n + 3).filter((id) => id !== into);
    if (into !== undefined && from.length > 0) await client.speakers.merge({ into, from });
  },
  async splitSpeaker(client, n, pick) {
    const quoteId = pick.one('quote', n);
    if (quoteId === undefined) return;
    const [attribution] = (await client.quotes.get({ id: quoteId })).attributions;
    if (!attribution) return;
    const {
      id,
      display,
      aliases,
      roles: held,
    } = await client.speakers.get({
      id: attribution.speakerId,
    });
    const other = pick.one('speaker', n + 1);
    await client.speakers.split({
      id,
      to:
        n % 2 && other !== undefined && other !== id
          ? { speakerId: other }
          : { newSpeaker: `Part ${n}` },
      quoteIds: [quoteId],
      aliases: aliases.flatMap(({ form }) => (form === display ? [] : [form])).slice(0, n % 3),
      roleIds: held.map((role) => role.id).slice(0, n % 2),
    });
  },
};
