import type { Chance } from './chance.ts';
import { makeName } from './words.ts';

/** A made-up speaker; the number is its rank, the most quoted first, and its id. */
export interface MadeSpeaker {
  id: number;
  uuid: string;
  kind: 'person' | 'organisation';
  display: string;
  given: string | null;
  family: string | null;
  /** In Cyrillic, where the library has it so. */
  native: string | null;
  /** The family name as it is written in Cyrillic, whether the library has it or not. */
  familyInCyrillic: string | null;
  aliases: readonly { form: string; kind: 'spelling' | 'native' | 'short' }[];
  roles: readonly MadeRole[];
}

export interface MadeRole {
  id: number;
  title: string;
  organisation: string;
  startYear: number;
  /** `null` where it is still held. */
  endYear: number | null;
}

const GIVEN_SLAVIC = [
  ['Oleksandr', 'Олександр'],
  ['Kateryna', 'Катерина'],
  ['Mykola', 'Микола'],
  ['Olena', 'Олена'],
  ['Taras', 'Тарас'],
  ['Nadia', 'Надія'],
  ['Sergei', 'Сергей'],
  ['Natalia', 'Наталия'],
  ['Dmitri', 'Дмитрий'],
  ['Irina', 'Ирина'],
  ['Pavel', 'Павел'],
  ['Oksana', 'Оксана'],
] as const;
/** Letters that all systems of transliteration write alike. */
const CONSONANTS = [
  ['b', 'б'],
  ['v', 'в'],
  ['d', 'д'],
  ['z', 'з'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['sh', 'ш'],
  ['ch', 'ч'],
] as const;
const VOWELS = [
  ['a', 'а'],
  ['e', 'е'],
  ['o', 'о'],
  ['u', 'у'],
] as const;
const ENDINGS = [
  ['enko', 'енко'],
  ['ov', 'ов'],
  ['chuk', 'чук'],
  ['uk', 'ук'],
  ['in', 'ин'],
  ['skyi', 'ський'],
  ['ova', 'ова'],
] as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A family name in Latin and in Cyrillic script. */
function slavicFamily(chance: Chance): readonly [latin: string, cyrillic: string] {
  const syllables = Array.from({ length: chance.is(0.5) ? 1 : 2 }, () => [
    chance.pick(CONSONANTS),
    chance.pick(VOWELS),
  ]).flat();
  const parts = [...syllables, chance.pick(CONSONANTS), chance.pick(ENDINGS)];
  return [
    capital(parts.map(([latin]) => latin).join('')),
    capital(parts.map(([, cyrillic]) => cyrillic).join('')),
  ];
}

const OFFICES =
  'Minister|Deputy Minister|Director|Spokesperson|President|Professor|Commissioner'.split('|');
const BODIES =
  'of Finance|of Defence|for Health|of Energy|of Transport|for Migration|of the Interior|of Culture'.split(
    '|',
  );
const ORGANISATIONS = 'Ministry|Council|Institute|University|Agency|Party'.split('|');

/** Offices that were held one after another, the present one last. */
function makeRoles(chance: Chance, idOf: () => number): MadeRole[] {
  const count = 1 + chance.below(3);
  let year = 1985 + chance.below(20);
  return Array.from({ length: count }, (_, i) => {
    const startYear = year;
    year += 2 + chance.below(8);
    return {
      id: idOf(),
      title: `${chance.pick(OFFICES)} ${chance.pick(BODIES)}`,
      organisation: `${makeName(chance)} ${chance.pick(ORGANISATIONS)}`,
      startYear,
      endYear: i === count - 1 ? null : year - 1,
    };
  });
}

/** So many of the most quoted have roles. */
const WITH_ROLES = 500;

/** Speakers, the most quoted first: every seventh with a name that is written in Cyrillic at home. */
export function makeSpeakers(count: number, chance: Chance, newUuid: () => string): MadeSpeaker[] {
  const givens = Array.from({ length: 400 }, () => makeName(chance));
  const families = Array.from({ length: 20_000 }, () => makeName(chance));
  let roles = 0;
  const idOfRole = () => (roles += 1);
  return Array.from({ length: count }, (_, i): MadeSpeaker => {
    const common = {
      id: i + 1,
      uuid: newUuid(),
      roles: i < WITH_ROLES ? makeRoles(chance, idOfRole) : [],
    };
    if (chance.is(0.15)) {
      const [given, givenInCyrillic] = chance.pick(GIVEN_SLAVIC);
      const [family, familyInCyrillic] = slavicFamily(chance);
      const display = `${given} ${family}`;
      const native = chance.is(0.5) ? `${givenInCyrillic} ${familyInCyrillic}` : null;
      const forms = [
        ...(native === null ? [] : [{ form: native, kind: 'native' as const }]),
        { form: display, kind: 'spelling' as const },
      ];
      const names = { display, given, family, native, familyInCyrillic };
      return { ...common, kind: 'person', ...names, aliases: forms };
    }
    if (chance.is(0.1)) {
      const display = `${makeName(chance)} ${chance.pick(ORGANISATIONS)}`;
      const none = { given: null, family: null, native: null, familyInCyrillic: null };
      const aliases = [{ form: display, kind: 'spelling' as const }];
      return { ...common, kind: 'organisation', display, ...none, aliases };
    }
    const given = chance.pick(givens);
    const family = chance.pick(families);
    const display = `${given} ${family}`;
    const short = chance.is(0.1) ? [{ form: family, kind: 'short' as const }] : [];
    const names = { display, given, family, native: null, familyInCyrillic: null };
    const aliases = [...short, { form: display, kind: 'spelling' as const }];
    return { ...common, kind: 'person', ...names, aliases };
  });
}
