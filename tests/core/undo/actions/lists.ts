import type { ListSettings } from '../../../../contract/lists/saved.ts';
import type { Actions } from './action.ts';

const settingsOf = (n: number): ListSettings => ({
  options: {
    style: n % 2 ? 'apa7' : 'gost',
    order: 'date',
    group: 'none',
    speakerInProse: false,
    bibliography: n % 3 === 0,
  },
  format: n % 5 ? 'text' : 'docx',
});

export const listActions: Actions = {
  saveList: (client, n, pick) => {
    const quotes = pick.some('quote', n);
    const pieces = n % 2 ? [`Chapter ${n}`, ...quotes] : quotes;
    return client.lists.save({
      // Few names, so that one becomes another.
      name: `List ${n % 10}`,
      settings: settingsOf(n),
      content: n % 3 ? { selection: { pieces }, title: `Title ${n}` } : null,
    });
  },
  async renameList(client, n, pick) {
    const id = pick.one('citation_list', n);
    if (id !== undefined) await client.lists.rename({ id, name: `List, ${n}` });
  },
  async removeList(client, n, pick) {
    const id = pick.one('citation_list', n);
    if (id !== undefined) await client.lists.remove({ id });
  },
};
