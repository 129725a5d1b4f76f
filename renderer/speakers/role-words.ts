import type { Role } from '../../contract/speaker-shapes.ts';

/** A role with its organisation and its years: `President, Ukraine (2019–)`. */
export function roleInWords(
  role: Pick<Role, 'title' | 'organisation' | 'startsOn' | 'endsOn'>,
): string {
  const { title, organisation, startsOn, endsOn } = role;
  const what = organisation === null ? title : `${title}, ${organisation}`;
  if (startsOn === null && endsOn === null) return what;
  return `${what} (${startsOn?.slice(0, 4) ?? ''}–${endsOn?.slice(0, 4) ?? ''})`;
}
