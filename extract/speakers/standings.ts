import type { Character } from '../names/cast.ts';
import type { Appearance } from './appearance.ts';
import type { Place, Standing } from './salience.ts';

/** How many people a pronoun may choose among, and how many sentences back they may be. */
const most = 10;
const reach = 24;

/** Places remembered of each. */
const remembered = 6;

/** Keeps account of whom a text speaks. */
export interface Standings {
  /** Notes that somebody is spoken of. */
  meet: (appearance: Appearance) => void;
  /** Who may be meant at a place, who was met last first. */
  at: (place: Place) => Standing[];
}

/** Begins the account for one text. */
export function createStandings(): Standings {
  const records = new Map<Character, Appearance[]>();
  const counts = new Map<Character, number>();
  let order: Character[] = [];
  let speaker: Character | null = null;
  let pronoun: Character | null = null;
  /** First of each sentence who is its subject, of the last two sentences. */
  let subjects: { sentence: number; character: Character }[] = [];
  return {
    meet(appearance) {
      const { character, role, sentence } = appearance;
      records.set(character, [appearance, ...(records.get(character) ?? [])].slice(0, remembered));
      counts.set(character, (counts.get(character) ?? 0) + 1);
      order = [character, ...order.filter((one) => one !== character)].slice(0, most * 2);
      if (role === 'speaker') speaker = character;
      if (!appearance.named) pronoun = character;
      if (isTelling(role) && subjects[0]?.sentence !== sentence)
        subjects = [{ sentence, character }, ...subjects].slice(0, 2);
    },
    at(place) {
      const found: Standing[] = [];
      let highest = 0;
      for (const character of order) {
        const places = records.get(character) ?? [];
        const last = places[0];
        if (!last || place.sentence - last.sentence > reach) continue;
        highest = Math.max(highest, counts.get(character) ?? 0);
        const before = subjects.find(({ sentence }) => sentence < place.sentence);
        found.push({
          character,
          places,
          spokeLast: character === speaker,
          pronounBefore: character === pronoun,
          subjectBefore: before?.character === character && place.sentence - before.sentence === 1,
          foremost: false,
        });
        if (found.length === most) break;
      }
      for (const one of found) one.foremost = counts.get(one.character) === highest;
      return found;
    },
  };
}

const isTelling = (role: Appearance['role']): boolean => role === 'speaker' || role === 'subject';
