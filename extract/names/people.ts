import type { Reading } from '../text/reading.ts';
import { type Cast, castOf } from './cast.ts';
import { judgeGenders } from './judge-genders.ts';
import { judgeKinds } from './judge-kinds.ts';
import { nameUses } from './name-use.ts';

/** Who is who in a text, as far as names and what stands around them tell. */
export function peopleOf(reading: Reading): Cast {
  const cast = castOf(nameUses(reading));
  judgeKinds(reading, cast);
  judgeGenders(reading, cast);
  return cast;
}
