import { inOrderNamed } from '../../../contract/extraction.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { ProposalRecord } from '../../../db/captures.ts';
import { basisOf } from '../../speaker-of-name.ts';
import { speakerCalled } from '../../speakers.ts';
import type { Reviewed } from './keep.ts';

/** The words at a span of a text. */
export const wordsAt = (text: string, span: readonly [number, number] | null) =>
  span && text.slice(span[0], span[1]);

/** The speaker whom a name of a proposal means: one of the library, or a new one. */
function named(catalogue: Catalogue, captureId: number, name: string): number {
  const id = speakerCalled(catalogue, name);
  catalogue.captures.nameSpeaker(captureId, name, id);
  return id;
}

/** The speaker of a proposal, or `null` where it names nobody. */
function speakerOf(catalogue: Catalogue, proposal: ProposalRecord): number | null {
  const { speaker, speakerId, captureId } = proposal;
  if (speakerId === null) return speaker === null ? null : named(catalogue, captureId, speaker);
  // One who was thrown away meanwhile is needed again.
  catalogue.trash.restore('speaker', [speakerId]);
  return speakerId;
}

/**
 * Attributes a quote to those who said it by a proposal and to nobody else, if it names any. Part of
 * the caller's step.
 *
 * @returns Id of its speaker.
 */
export function attribute(
  catalogue: Catalogue,
  { text }: Reviewed,
  quoteId: number,
  proposal: ProposalRecord,
): number | null {
  const { captureId, speaker, mention, others } = proposal;
  const speakerId = speakerOf(catalogue, proposal);
  const first = speakerId === null ? null : { speakerId, name: speaker ?? '', mention };
  const rest = others.map((one) => ({ ...one, speakerId: named(catalogue, captureId, one.name) }));
  const further = rest.filter((one) => one.speakerId !== speakerId);
  const attributions = inOrderNamed(first, further).map((one) => {
    const forms = [one.name, ...catalogue.speakers.forms(one.speakerId)];
    const basis = basisOf(wordsAt(text, one.mention), forms);
    return { speakerId: one.speakerId, roleId: null, basis, certainty: null, disputed: false };
  });
  if (attributions.length > 0) catalogue.quotes.setAttributions(quoteId, attributions);
  return speakerId;
}

/** Says who passed on what a proposal holds in the place where it stands. Part of the caller's step. */
export function passOn(
  catalogue: Catalogue,
  attestationId: number,
  { captureId, hops, speaker, others }: ProposalRecord,
): void {
  // Nobody passes on what they said themselves, though the researcher may have named them since.
  const said = new Set([speaker, ...others.map(({ name }) => name)]);
  const chain = hops
    .filter(({ name }) => !said.has(name))
    .map(({ name, verb }) => ({ speakerId: named(catalogue, captureId, name), name, verb }));
  catalogue.hops.set(attestationId, chain);
}
