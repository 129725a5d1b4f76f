import { describe, expect, test } from 'vitest';
import { databaseContent } from '../../support/database-content.ts';
import { capture, type Client, openApp } from '../../support/open-app.ts';

/** A father and his son in one record. */
async function father(client: Client) {
  const { id } = await client.speakers.add({
    display: 'George Bush',
    nativeName: 'Bush',
    aliases: [{ form: 'George W. Bush', language: 'en', script: 'Latn' }],
    roles: [
      { title: 'President', startsOn: '1989', endsOn: '1993' },
      { title: 'President', startsOn: '2001', endsOn: '2009' },
      { title: 'Governor of Texas' },
    ],
  });
  const { roles } = await client.speakers.get({ id });
  const [first, second, governor] = roles.map((role) => role.id);
  const add = async (text: string, roleId: number | null) =>
    (await client.quotes.add({ text, attributions: [{ speakerId: id, roleId }] })).id;
  return {
    id,
    roles: { first: first!, second: second!, governor: governor! },
    quotes: {
      old: await add('Old', first!),
      young: await add('Young', second!),
      texan: await add('Texan', governor!),
      texanToo: await add('Texan too', governor!),
    },
  };
}

const roleOf = async (client: Client, id: number) => {
  const [attribution] = (await client.quotes.get({ id })).attributions;
  const { roles } = await client.speakers.get({ id: attribution!.speakerId });
  return roles.find((role) => role.id === attribution!.roleId) ?? null;
};

describe('a speaker who is two', () => {
  test('gives quotes, aliases and roles to a new one, in one step that one undo takes back', async () => {
    const { client, db } = openApp();
    const { id, roles, quotes } = await father(client);
    const before = databaseContent(db);
    const asked = {
      id,
      to: { newSpeaker: 'George Walker Bush' },
      quoteIds: [quotes.young, quotes.texan],
      aliases: ['George W. Bush', 'Bush'],
      roleIds: [roles.second],
    };
    expect(await client.speakers.splitPreview(asked)).toMatchObject({
      quotes: 2,
      both: 0,
      sharedRoles: [{ title: 'Governor of Texas' }],
    });
    const { id: son } = await client.speakers.split(asked);
    expect(await client.speakers.get({ id: son })).toMatchObject({
      display: 'George Walker Bush',
      kind: 'person',
      nativeName: 'Bush',
      quotes: 2,
      roles: [{ id: roles.second }, { title: 'Governor of Texas' }],
    });
    expect(await client.speakers.get({ id })).toMatchObject({
      nativeName: null,
      quotes: 2,
      aliases: [{ form: 'George Bush' }],
      roles: [{ id: roles.first }, { id: roles.governor }],
    });
    expect(await roleOf(client, quotes.young)).toMatchObject({ startsOn: '2001' });
    expect(await roleOf(client, quotes.texan)).toMatchObject({ title: 'Governor of Texas' });
    expect(await roleOf(client, quotes.texanToo)).toMatchObject({ id: roles.governor });
    const found = await client.quotes.find({ query: { text: 'george w bush' }, limit: 9 });
    expect(found.rows.map(({ text }) => text).toSorted()).toEqual(['Texan', 'Young']);
    expect(await client.history.undo()).toEqual({ label: 'Split “George Bush”' });
    expect(databaseContent(db)).toEqual(before);
  });

  test('gives them to one who is there, where equal roles and attributions are one', async () => {
    const { client, db } = openApp();
    const { id, roles, quotes } = await father(client);
    const { id: son } = await client.speakers.add({
      display: 'G. W. Bush',
      aliases: [{ form: 'George W. Bush' }],
      roles: [{ title: 'president', startsOn: '2001', endsOn: '2009' }],
    });
    const attributions = [{ speakerId: id, roleId: roles.second }, { speakerId: son }];
    await client.quotes.attribute({ ids: [quotes.texan], attributions });
    const before = databaseContent(db);
    const asked = {
      id,
      to: { speakerId: son },
      quoteIds: [quotes.young, quotes.texan],
      aliases: ['George W. Bush'],
      roleIds: [roles.second],
    };
    expect(await client.speakers.splitPreview(asked)).toEqual({
      quotes: 2,
      both: 1,
      sharedRoles: [],
    });
    await client.speakers.split(asked);
    const { roles: theirs, aliases } = await client.speakers.get({ id: son });
    expect(theirs).toMatchObject([{ title: 'president' }]);
    expect(aliases.map(({ form }) => form).toSorted()).toEqual(['G. W. Bush', 'George W. Bush']);
    expect((await client.quotes.get({ id: quotes.texan })).attributions).toMatchObject([
      { speakerId: son, roleId: theirs[0]!.id },
    ]);
    expect(await roleOf(client, quotes.young)).toMatchObject({ id: theirs[0]!.id });
    await client.history.undo();
    expect(databaseContent(db)).toEqual(before);
  });
});

test('a split is refused where nothing is chosen, or what the speaker does not have', async () => {
  const { client, db } = openApp();
  const { id, quotes } = await father(client);
  const { id: stranger } = await client.quotes.add({ text: 'Of nobody' });
  const before = databaseContent(db);
  const to = { newSpeaker: 'George Walker Bush' };
  for (const [asked, code] of [
    [{ id, to }, 'REFUSED'],
    [{ id, to: { speakerId: id }, quoteIds: [quotes.old] }, 'REFUSED'],
    [{ id, to, aliases: ['George Bush'] }, 'REFUSED'],
    [{ id, to, aliases: ['Barbara'] }, 'NOT_FOUND'],
    [{ id, to, quoteIds: [stranger] }, 'NOT_FOUND'],
    [{ id, to, roleIds: [99] }, 'NOT_FOUND'],
    [{ id, to: { speakerId: 99 }, quoteIds: [quotes.old] }, 'NOT_FOUND'],
    [{ id, to: { newSpeaker: ' ' }, quoteIds: [quotes.old] }, 'BAD_REQUEST'],
  ] as const) {
    const refusal = client.speakers.split(asked as never);
    await expect(refusal).rejects.toMatchObject({ code });
  }
  expect(databaseContent(db)).toEqual(before);
});

describe('an unnamed source', () => {
  test('of another article is not the one of the same words', async () => {
    const { client, db } = openApp();
    for (const town of ['Norwich', 'Bath']) {
      await capture(
        client,
        `${town}\n“It is safe,” one analyst said. “Go.”\n“So it is,” one analyst said.`,
      );
      const [{ id } = { id: 0 }] = await client.captures.list();
      const { proposals } = await client.captures.get({ id });
      await client.captures.keep({ proposalIds: proposals.map((proposal) => proposal.id) });
      await client.captures.finish({ id });
    }
    const analysts = await client.speakers.list({ text: 'analyst', limit: 9 });
    expect(analysts).toMatchObject([{ kind: 'unnamed' }, { kind: 'unnamed' }]);
    expect(db.prepare('SELECT count(*) AS n FROM speaker').get()).toEqual({ n: 2 });
  });
});
