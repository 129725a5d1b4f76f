import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { MergePreview, MergeSpeakers } from '../contract/speaker-merge.ts';
import type { RoleDraft } from '../contract/speaker-shapes.ts';
import type { Speaker } from '../contract/speakers.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { foldKey } from '../query/words/words.ts';
import { renameInSearches } from './collections.ts';
import { found, refused } from './refusals.ts';

/** Fields of a name that go together: they are taken over as a whole, or not at all. */
const PARTS = ['given', 'particles', 'family'] as const;

/** Whether two roles are one: the same office at the same time, however its words are written. */
export function isSameRole(one: RoleDraft, other: RoleDraft): boolean {
  return (
    foldKey(one.title) === foldKey(other.title) &&
    foldKey(one.organisation ?? '') === foldKey(other.organisation ?? '') &&
    one.startsOn === other.startsOn &&
    one.endsOn === other.endsOn
  );
}

/** What the speaker who stays takes over of its own columns: what it lacks itself. */
function filledFrom(into: Speaker, other: Speaker): Speaker {
  const hasParts = PARTS.some((field) => into[field] !== null);
  const parts = hasParts || into.kind !== other.kind ? into : other;
  const notes = [into.note.trim(), other.note.trim()].filter((note) => note !== '');
  return {
    ...into,
    given: parts.given,
    particles: parts.particles,
    family: parts.family,
    sortName: into.sortName ?? other.sortName,
    nativeName: into.nativeName ?? other.nativeName,
    wikidata: into.wikidata ?? other.wikidata,
    note: new Set(notes).size < 2 ? into.note || other.note : notes.join('\n\n'),
  };
}

const differentIds = (speakers: readonly Speaker[]) => [
  ...new Set(speakers.flatMap(({ wikidata }) => wikidata ?? [])),
];

/** The speakers of a merge as they are; the same one is not named twice. */
function speakersOf(catalogue: Catalogue, { into, from }: MergeSpeakers) {
  const ids = [...new Set(from)].filter((id) => id !== into);
  if (ids.length === 0) throw refused('from', 'Choose another speaker to merge with.');
  const stays = found(catalogue.speakers.get(into), 'speaker');
  if (stays.trashed) throw refused('into', `“${stays.display}” is in the trash.`);
  return { stays, others: ids.map((id) => found(catalogue.speakers.get(id), 'speaker')) };
}

/** What a merge would do. */
function previewMerge(catalogue: Catalogue, asked: MergeSpeakers): MergePreview {
  const { stays, others } = speakersOf(catalogue, asked);
  const { speakerMerge } = catalogue;
  const ids = others.map(({ id }) => id);
  const quoteIds = [...new Set(ids.flatMap((id) => speakerMerge.quotesOf(id)))];
  const inTrash = speakerMerge.countTrashed(quoteIds);
  const after = others.reduce(filledFrom, stays);
  const aliases = new Map(others.flatMap((each) => each.aliases).map((each) => [each.form, each]));
  for (const { form } of stays.aliases) aliases.delete(form);
  const roles: RoleDraft[] = [];
  for (const role of others.flatMap((each) => each.roles)) {
    if (![...stays.roles, ...roles].some((known) => isSameRole(known, role))) roles.push(role);
  }
  const filled = ([...PARTS, 'sortName', 'nativeName'] as const).flatMap((field) => {
    const value = after[field];
    return value === null || value === stays[field] ? [] : [{ field, value }];
  });
  return {
    quotes: quoteIds.length - inTrash,
    inTrash,
    both: speakerMerge.countBoth(quoteIds, [stays.id, ...ids]),
    hops: ids.reduce((sum, id) => sum + speakerMerge.countHops(id), 0),
    proposals: ids.reduce((sum, id) => sum + speakerMerge.countProposals(id), 0),
    aliases: [...aliases.values()],
    roles,
    wikidata: differentIds([stays, ...others]),
    filled,
    joinsNotes: after.note !== stays.note,
  };
}

/** Gives everything that hangs on a speaker to another, and deletes it. Part of a step. */
function absorb(catalogue: Catalogue, into: number, other: Speaker): number {
  const { speakers, speakerMerge } = catalogue;
  const known = found(speakers.get(into), 'speaker').roles;
  const quoteIds = speakerMerge.quotesOf(other.id);
  for (const role of other.roles) {
    const same = known.find((each) => isSameRole(each, role));
    if (same) {
      speakerMerge.nameRole(role.id, same.id, speakerMerge.quotesNamingRole(role.id));
      speakerMerge.dropRole(role.id);
    } else speakerMerge.passRole(role.id, into);
  }
  speakerMerge.passQuotes({ from: other.id, to: into, quoteIds });
  speakerMerge.passMentions(other.id, into);
  for (const { form } of other.aliases) speakerMerge.passAlias(other.id, into, form);
  renameInSearches(catalogue, 'speakers', other.id, into);
  speakerMerge.remove(other.id);
  return quoteIds.length;
}

/**
 * Makes one speaker of several, in one step.
 *
 * @returns How many quotes were attributed to the others.
 * @throws {ORPCError} `REFUSED` at `wikidata` where it must be chosen.
 */
function mergeSpeakers(catalogue: Catalogue, asked: MergeSpeakers): number {
  const { stays, others } = speakersOf(catalogue, asked);
  const ids = differentIds([stays, ...others]);
  if (asked.wikidata === undefined && ids.length > 1) {
    throw refused('wikidata', `They have different Wikidata ids: ${ids.join(', ')}. Choose one.`);
  }
  if (asked.wikidata !== undefined && !ids.includes(asked.wikidata)) {
    throw refused('wikidata', `None of them has the Wikidata id ${asked.wikidata}.`);
  }
  const whom = others.length === 1 ? `“${others[0]!.display}”` : `${others.length} speakers`;
  return catalogue.steps.write(`Merge ${whom} into “${stays.display}”`, () => {
    const filled = others.reduce(filledFrom, stays);
    const after = { ...filled, wikidata: asked.wikidata ?? filled.wikidata };
    if (JSON.stringify(after) !== JSON.stringify(stays)) catalogue.speakers.update(stays.id, after);
    return others.reduce((sum, other) => sum + absorb(catalogue, stays.id, other), 0);
  });
}

/** What can be asked about speakers who are one. */
export function speakerMergeProcedures(catalogue: Catalogue) {
  const { speakers } = implement(contract);
  return {
    mergePreview: speakers.mergePreview.handler(({ input }) => previewMerge(catalogue, input)),
    merge: speakers.merge.handler(({ input }) => ({ quotes: mergeSpeakers(catalogue, input) })),
  };
}
