import type { ArchivedRole, ArchivedSpeaker } from '../../../contract/archive/records.ts';
import { aliasKey } from '../../../db/archive/writing.ts';
import { dayOf, type Putter, type Putting } from './context.ts';

/** Whether two roles are one: they have no name but what they say. */
export const isSameRole = (a: ArchivedRole, b: ArchivedRole): boolean =>
  a.title === b.title &&
  a.organisation === b.organisation &&
  a.startsOn === b.startsOn &&
  a.endsOn === b.endsOn;

/** Puts speakers with their names and roles. */
export function speakerPutter({ load }: Putting): Putter<ArchivedSpeaker> {
  const { rows } = load;
  const addAliases = (speakerId: number, { aliases }: ArchivedSpeaker) => {
    for (const alias of aliases) {
      rows.insert('alias', { ...alias, speakerId, foldKey: aliasKey(alias.form) });
    }
  };
  const addRole = (speakerId: number, role: ArchivedRole) =>
    rows.insert('role', {
      ...role,
      speakerId,
      startsDay: dayOf(role.startsOn),
      endsDay: dayOf(role.endsOn),
    });
  return {
    find: ({ uuid }) => load.find.byUuid('speaker', uuid),
    add: (speaker) => {
      const id = rows.insert('speaker', speaker);
      addAliases(id, speaker);
      for (const role of speaker.roles) addRole(id, role);
    },
    replace: (id, speaker) => {
      rows.update('speaker', id, speaker);
      load.clear('alias', id);
      addAliases(id, speaker);
      // Quotes refer to roles: one that stays must stay the same row.
      const gone = load.rolesOf(id);
      for (const role of speaker.roles) {
        const at = gone.findIndex((held) => isSameRole(held, role));
        if (at < 0) addRole(id, role);
        else gone.splice(at, 1);
      }
      for (const role of gone) load.dropRole(role.id);
    },
  };
}
