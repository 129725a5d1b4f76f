import { foldKey } from '../../query/words/words.ts';
import type { TitledRole } from '../../db/speakers.ts';
import { nationOf } from './nations.ts';

const small = /^(?:the|a|an|of|for|and|at|in|s|then|current|new|his|her|its)$/;
const past = /^(?:former|ex|onetime|erstwhile)$/;

const wordsOf = (text: string): string[] =>
  foldKey(text)
    .split(' ')
    .filter((word) => word !== '' && !small.test(word));

/** The last day that a sortable number can mean. */
function lastDay(day: number): number {
  if (day % 10_000 === 0) return day + 1299;
  return day % 100 === 0 ? day + 99 : day;
}

/** Whether a role is held on a day; of a day not known, whether it is held still. */
function isHeld({ startsDay, endsDay }: TitledRole, day: number | null): boolean {
  if (day === null) return endsDay === null;
  return (startsDay ?? day) <= lastDay(day) && lastDay(endsDay ?? day) >= day;
}

/** Whether a word of a phrase says where: “Ukrainian” and “Ukraine's” of Ukraine. */
const tells = (word: string, place: readonly string[]): boolean =>
  place.includes(word) ||
  place.includes(nationOf(word) ?? '') ||
  place.includes(word.replace(/s$/, ''));

/** Whether a phrase names a role, and nothing beyond it: title and place, each at least once. */
function names(phrase: readonly string[], { title, organisation }: TitledRole): boolean {
  const office = wordsOf(title);
  const place = wordsOf(organisation ?? '').flatMap((word) => [word, nationOf(word) ?? word]);
  const told = phrase.filter((word) => !office.includes(word) && tells(word, place));
  const placed = told.length > 0 || (place.length === 0 && office.length > 1);
  return (
    placed &&
    office.every((word) => phrase.includes(word)) &&
    phrase.every((word) => office.includes(word) || told.includes(word))
  );
}

/**
 * Whom a phrase such as “the Russian foreign minister” means on a day.
 *
 * @param day - Sortable number of the day of the article; `null` if it is not known.
 * @param roles - Those whose title stands in the phrase.
 * @returns Id of the speaker; `null` if nobody held the role then, or more than one did.
 */
export function roleMeant(
  phrase: string,
  day: number | null,
  roles: readonly TitledRole[],
): number | null {
  const words = wordsOf(phrase);
  const asked = words.filter((word) => !past.test(word));
  const former = asked.length < words.length;
  const fitting = roles.filter((role) => names(asked, role));
  const bearers = new Set(
    fitting
      .filter((role) =>
        former
          ? role.endsDay !== null && (day === null || lastDay(role.endsDay) < day)
          : isHeld(role, day),
      )
      .map(({ speakerId }) => speakerId),
  );
  const [only = null] = bearers;
  return bearers.size === 1 ? only : null;
}
