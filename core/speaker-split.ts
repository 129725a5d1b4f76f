import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { SplitPreview, SplitSpeaker } from '../contract/speaker-merge.ts';
import type { Role } from '../contract/speaker-shapes.ts';
import type { Speaker } from '../contract/speakers.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { found, notFound, refused } from './refusals.ts';
import { isSameRole } from './speaker-merge.ts';
import { speakerOfName } from './speaker-of-name.ts';
import { addSpeaker } from './speakers.ts';

interface Part {
  whole: Speaker;
  quoteIds: number[];
  roles: Role[];
  /** Roles that quotes on both sides name, or that are not chosen but named by chosen quotes. */
  shared: Role[];
}

/** @throws {ORPCError} where nothing is chosen, or something that the speaker does not have. */
function partOf(catalogue: Catalogue, asked: SplitSpeaker): Part {
  const whole = found(catalogue.speakers.get(asked.id), 'speaker');
  if ('speakerId' in asked.to && asked.to.speakerId === asked.id) {
    throw refused('to', 'Choose another speaker than the one that is split.');
  }
  if (asked.quoteIds.length + asked.aliases.length + asked.roleIds.length === 0) {
    throw refused(null, 'Choose what goes to the other speaker.');
  }
  if (asked.aliases.includes(whole.display)) {
    throw refused('aliases', `“${whole.display}” is the name of the speaker that is split.`);
  }
  const forms = new Set(whole.aliases.map(({ form }) => form));
  if (asked.aliases.some((form) => !forms.has(form))) throw notFound('alias');
  const own = new Set(catalogue.speakerMerge.quotesOf(asked.id));
  const quoteIds = [...new Set(asked.quoteIds)];
  if (quoteIds.some((id) => !own.has(id))) throw notFound('quote of this speaker');
  const roles = whole.roles.filter(({ id }) => asked.roleIds.includes(id));
  if (roles.length < new Set(asked.roleIds).size) throw notFound('role');
  const going = new Set(quoteIds);
  const shared = whole.roles.filter((role) => {
    const named = catalogue.speakerMerge.quotesNamingRole(role.id);
    const namedByWhatStays = named.some((id) => !going.has(id));
    return asked.roleIds.includes(role.id) ? namedByWhatStays : named.some((id) => going.has(id));
  });
  return { whole, quoteIds, roles, shared };
}

/** What a split would do beyond what was chosen. */
function previewSplit(catalogue: Catalogue, asked: SplitSpeaker): SplitPreview {
  const { quoteIds, shared } = partOf(catalogue, asked);
  const both =
    'speakerId' in asked.to
      ? catalogue.speakerMerge.countBoth(quoteIds, [asked.id, asked.to.speakerId])
      : 0;
  return { quotes: quoteIds.length, both, sharedRoles: shared };
}

/** The speaker who gets the part, made where it is new. Part of a step. */
function receiverOf(catalogue: Catalogue, { to }: SplitSpeaker, whole: Speaker): Speaker {
  const id =
    'speakerId' in to
      ? to.speakerId
      : addSpeaker(catalogue, {
          ...speakerOfName(to.newSpeaker),
          kind: to.kind ?? whole.kind,
        });
  const receiver = found(catalogue.speakers.get(id), 'speaker');
  if (receiver.trashed) throw refused('to', `“${receiver.display}” is in the trash.`);
  return receiver;
}

/** Lets the roles follow: moved, or had by both, or joined with an equal one. Part of a step. */
function passRoles(catalogue: Catalogue, { quoteIds, roles, shared }: Part, to: Speaker): void {
  const { speakerMerge } = catalogue;
  for (const role of new Set([...roles, ...shared])) {
    const same = to.roles.find((each) => isSameRole(each, role));
    if (shared.includes(role)) {
      const instead = same?.id ?? speakerMerge.copyRole(role.id, to.id);
      speakerMerge.nameRole(role.id, instead, quoteIds);
    } else if (same) {
      speakerMerge.nameRole(role.id, same.id, quoteIds);
      speakerMerge.dropRole(role.id);
    } else speakerMerge.passRole(role.id, to.id);
  }
}

/**
 * Gives quotes, aliases and roles of a speaker to another one, in one step.
 *
 * @returns Id of the speaker who has them now.
 */
function splitSpeaker(catalogue: Catalogue, asked: SplitSpeaker): number {
  const part = partOf(catalogue, asked);
  const { whole, quoteIds } = part;
  const { speakers, speakerMerge } = catalogue;
  return catalogue.steps.write(`Split “${whole.display}”`, () => {
    const to = receiverOf(catalogue, asked, whole);
    passRoles(catalogue, part, to);
    speakerMerge.passQuotes({ from: whole.id, to: to.id, quoteIds });
    for (const form of asked.aliases) speakerMerge.passAlias(whole.id, to.id, form);
    const { nativeName } = whole;
    if (nativeName !== null && asked.aliases.includes(nativeName)) {
      speakers.update(whole.id, { ...whole, nativeName: null });
      if (to.nativeName === null) speakers.update(to.id, { ...to, nativeName });
    }
    return to.id;
  });
}

/** What can be asked about a speaker who is several. */
export function speakerSplitProcedures(catalogue: Catalogue) {
  const { speakers } = implement(contract);
  return {
    splitPreview: speakers.splitPreview.handler(({ input }) => previewSplit(catalogue, input)),
    split: speakers.split.handler(({ input }) => ({ id: splitSpeaker(catalogue, input) })),
  };
}
