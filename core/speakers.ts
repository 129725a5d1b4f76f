import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Alias } from '../contract/speaker-shapes.ts';
import type { SpeakerDraft } from '../contract/speakers.ts';
import type { Catalogue } from '../db/catalogue.ts';
import type { DatedRole } from '../db/speakers.ts';
import { found, given, refused, sortableDay } from './refusals.ts';
import { speakerOfName } from './speaker-of-name.ts';
import { refuseStale } from './stale.ts';

const EMPTY: Omit<SpeakerDraft, 'display'> = {
  kind: 'person',
  given: null,
  family: null,
  particles: null,
  sortName: null,
  nativeName: null,
  wikidata: null,
  note: '',
  aliases: [],
  roles: [],
};

const alias = (form: string, kind: Alias['kind']): Alias => ({
  form,
  language: null,
  script: null,
  kind,
});

/** Every form under which a speaker is found: the names themselves are among the aliases. */
function allForms({ display, nativeName, aliases }: SpeakerDraft): Alias[] {
  const forms = new Map(aliases.map((each) => [each.form, each]));
  if (nativeName !== null && !forms.has(nativeName)) {
    forms.set(nativeName, alias(nativeName, 'native'));
  }
  if (!forms.has(display)) forms.set(display, alias(display, 'spelling'));
  return [...forms.values()];
}

/**
 * Makes the names themselves be among the aliases after a name was changed. Part of the caller's
 * step.
 *
 * @param before - The name that was corrected, which does not linger as another form of itself.
 */
export function completeNames(catalogue: Catalogue, id: number, before: string): void {
  const speaker = found(catalogue.speakers.get(id), 'speaker');
  const isLeft = ({ form }: Alias) => form === before && form !== speaker.display;
  const aliases = speaker.aliases.filter((each) => !isLeft(each));
  catalogue.speakers.setAliases(id, allForms({ ...speaker, aliases }));
}

/** Makes a speaker be found by another form of the name, too. Part of the caller's step. */
export function addForm(catalogue: Catalogue, id: number, form: string): void {
  const { aliases } = found(catalogue.speakers.get(id), 'speaker');
  if (aliases.some((each) => each.form === form)) return;
  catalogue.speakers.setAliases(id, [...aliases, alias(form, 'spelling')]);
}

function datedRoles({ roles }: SpeakerDraft): DatedRole[] {
  return roles.map((role, index) => {
    const startsDay = sortableDay(`roles.${index}.startsOn`, role.startsOn);
    const endsDay = sortableDay(`roles.${index}.endsOn`, role.endsOn);
    if (startsDay !== null && endsDay !== null && endsDay < startsDay) {
      throw refused(`roles.${index}.endsOn`, `“${role.title}” ends before it begins.`);
    }
    return { ...role, startsDay, endsDay };
  });
}

type Speakers = Catalogue['speakers'];

function save(speakers: Speakers, id: number, draft: SpeakerDraft): void {
  speakers.setAliases(id, allForms(draft));
  speakers.setRoles(id, datedRoles(draft));
}

/** A new speaker; only the name must be given. */
export type NewSpeaker = Pick<SpeakerDraft, 'display'> & Partial<SpeakerDraft>;

/** Writes a new speaker with all forms of the name. Part of the caller's step. */
export function insertSpeaker(
  speakers: Speakers,
  draft: NewSpeaker,
  uuid: string,
  now: number,
): number {
  const whole: SpeakerDraft = { ...EMPTY, ...draft };
  const id = speakers.insert(whole, uuid, now);
  save(speakers, id, whole);
  return id;
}

/** Adds a speaker. Part of the caller's step, if there is one. */
export function addSpeaker(
  catalogue: Catalogue,
  draft: NewSpeaker,
  uuid = catalogue.newUuid(),
): number {
  return catalogue.steps.write(`Add speaker “${draft.display}”`, () =>
    insertSpeaker(catalogue.speakers, draft, uuid, catalogue.now()),
  );
}

/** The speaker whom a name means, or else a new one. Part of the caller's step. */
export function speakerCalled(catalogue: Catalogue, name: string): number {
  return catalogue.speakers.byName(name) ?? addSpeaker(catalogue, speakerOfName(name));
}

/** What can be asked about speakers. */
export function speakerProcedures(catalogue: Catalogue) {
  const { speakers } = implement(contract);
  return {
    list: speakers.list.handler(({ input }) => catalogue.speakers.list(input.text, input.limit)),
    called: speakers.called.handler(({ input }) => {
      const id = catalogue.speakers.byName(input.name);
      const speaker = id === null ? null : catalogue.speakers.get(id);
      return speaker && { id: speaker.id, display: speaker.display };
    }),
    get: speakers.get.handler(({ input }) => found(catalogue.speakers.get(input.id), 'speaker')),
    page: speakers.page.handler(({ input }) => {
      found(catalogue.speakers.get(input.id), 'speaker');
      return catalogue.speakerPage.get(input.id);
    }),
    add: speakers.add.handler(({ input }) => ({ id: addSpeaker(catalogue, given(input)) })),
    edit: speakers.edit.handler(({ input: { id, changes, seen } }) => {
      const before = found(catalogue.speakers.get(id), 'speaker');
      refuseStale(before, changes, seen);
      const after: SpeakerDraft = { ...before, ...given(changes) };
      // A name that was corrected does not linger as another form of itself.
      if (after.display !== before.display && changes.aliases === undefined) {
        after.aliases = after.aliases.filter(({ form }) => form !== before.display);
      }
      catalogue.steps.write(`Edit speaker “${after.display}”`, () => {
        catalogue.speakers.update(id, after);
        save(catalogue.speakers, id, after);
      });
    }),
    trash: speakers.trash.handler(({ input: { ids } }) => {
      const quoted = catalogue.speakers.quoted(ids);
      if (quoted !== null) {
        throw refused(
          null,
          `Quotes are attributed to ${quoted}. Give them to another speaker first.`,
        );
      }
      catalogue.steps.write(
        ids.length === 1 ? 'Delete speaker' : `Delete ${ids.length} speakers`,
        () => catalogue.trash.put('speaker', ids, catalogue.now()),
      );
    }),
  };
}
