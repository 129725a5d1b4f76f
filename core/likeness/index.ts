import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { found, refused } from '../refusals.ts';
import { compareWith, findAlike, hasAlike } from './find-alike.ts';
import { mergeQuotes, previewMerge } from './merge.ts';
import { sweepLibrary } from './sweep.ts';

/** Which of these quotes have others like them; the process answers others in between. */
async function among(catalogue: Catalogue, ids: readonly number[], signal?: AbortSignal) {
  const alike: number[] = [];
  for (const id of new Set(ids)) {
    if (hasAlike(catalogue, id)) alike.push(id);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return { ids: alike };
}

/** What can be asked about the same quote in several sources. */
export function likenessProcedures(catalogue: Catalogue) {
  const { likeness } = implement(contract);
  const { steps } = catalogue;
  return {
    of: likeness.of.handler(({ input: { id } }) => {
      found(catalogue.quotes.get(id), 'quote');
      return findAlike(catalogue, id);
    }),
    among: likeness.among.handler(({ input: { ids }, signal }) => among(catalogue, ids, signal)),
    compare: likeness.compare.handler(({ input: { id, otherIds } }) =>
      compareWith(catalogue, id, otherIds),
    ),
    sweep: likeness.sweep.handler(({ signal }) => sweepLibrary(catalogue, signal)),
    judge: likeness.judge.handler(({ input: { id, otherIds, verdict } }) => {
      if (otherIds.includes(id)) throw refused('otherIds', 'A quote is always like itself.');
      for (const each of [id, ...otherIds]) found(catalogue.quotes.get(each), 'quote');
      steps.write(verdict === 'variant' ? 'Link as another wording' : 'Leave apart', () => {
        for (const otherId of otherIds) catalogue.likeness.judge(id, otherId, verdict);
      });
    }),
    forget: likeness.forget.handler(({ input: { id, otherId } }) => {
      steps.write('Unlink another wording', () => {
        if (!catalogue.likeness.forget(id, otherId)) found(null, 'link between two quotes');
      });
    }),
    preview: likeness.preview.handler(({ input: { id, otherIds } }) =>
      previewMerge(catalogue, id, otherIds),
    ),
    merge: likeness.merge.handler(({ input: { id, otherIds } }) =>
      mergeQuotes(catalogue, id, otherIds),
    ),
  };
}
