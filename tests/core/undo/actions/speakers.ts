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
};
