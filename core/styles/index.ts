import { implement } from '@orpc/server';
import { creditsOf, shippedStyles } from '../../cite/index.ts';
import { contract } from '../../contract/index.ts';
import { found } from '../refusals.ts';

export { shippedStyles };

/** What can be asked about styles of citations. */
export function styleProcedures() {
  const { styles } = implement(contract);
  return {
    list: styles.list.handler(() => shippedStyles()),
    credits: styles.credits.handler(({ input: { style } }) => found(creditsOf(style), 'style')),
  };
}
