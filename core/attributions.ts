import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { notFound } from './refusals.ts';
import { speakerOfName } from './speaker-of-name.ts';
import { addSpeaker } from './speakers.ts';

/** What can be asked about who said several quotes. */
export function attributionProcedures(catalogue: Catalogue) {
  const { attributions } = implement(contract);
  return {
    named: attributions.named.handler(({ input }) => catalogue.attributions.named(input.quoteIds)),
    name: attributions.name.handler(({ input: { quoteIds, speaker, insteadOf } }) => {
      if (!catalogue.quotes.haveAll(quoteIds)) throw notFound('quote');
      if ('speakerId' in speaker && !catalogue.speakers.exists(speaker.speakerId)) {
        throw notFound('speaker');
      }
      const what = insteadOf === 'nobody' ? 'Add' : 'Change';
      const which = quoteIds.length === 1 ? 'quote' : `${quoteIds.length} quotes`;
      catalogue.steps.write(`${what} speaker of ${which}`, () => {
        const to =
          'speakerId' in speaker
            ? speaker.speakerId
            : addSpeaker(catalogue, speakerOfName(speaker.newSpeaker));
        if (insteadOf === to) return;
        if (typeof insteadOf === 'number') catalogue.attributions.pass(quoteIds, insteadOf, to);
        else catalogue.attributions.add(quoteIds, to);
        if (insteadOf === 'everybody') catalogue.attributions.dropOthers(quoteIds, to);
      });
    }),
  };
}
