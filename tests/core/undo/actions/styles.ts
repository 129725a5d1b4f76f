import { styleFile } from '../../../formats/support/style-file.ts';
import type { Actions } from './action.ts';

export const styleActions: Actions = {
  async addStyle(client, n) {
    const title = `Style ${n % 4}`;
    await client.styles.add({
      base64: Buffer.from(styleFile({ title, suffix: `${n}` })).toString('base64'),
    });
  },
  async removeStyle(client, n) {
    const own = (await client.styles.list()).filter(({ style }) => style.startsWith('own:'));
    const chosen = own[n % Math.max(own.length, 1)];
    if (chosen) await client.styles.remove({ style: chosen.style });
  },
};
