/**
 * The last day that a sortable number can mean: 20250000 is all of 2025. A remainder of 0 is the
 * same on either side of the year 1.
 */
const lastDay = (day: string) =>
  `iif(${day} % 10000 = 0, ${day} + 1299, iif(${day} % 100 = 0, ${day} + 99, ${day}))`;

/** The day on which the quote was said, or else its source came out; NULL if neither is known. */
const SAID = `coalesce(quote.said_day, (SELECT min(issued_day) FROM attestation
  JOIN source ON source.id = attestation.source_id WHERE attestation.quote_id = quote.id))`;

/**
 * The role in which an attribution has its speaker, with the organisation: the one chosen, or else
 * the one held on the day, or else, of a day not known, one that is still held. A scalar query
 * between `quote` and `attribution`.
 */
export const ROLE_HELD = `(SELECT role.title || coalesce(', ' || role.organisation, '')
  FROM role, (SELECT ${SAID} AS day) AS said
  WHERE role.id = attribution.role_id
     OR (attribution.role_id IS NULL AND role.speaker_id = attribution.speaker_id
       AND coalesce(role.starts_day <= ${lastDay('said.day')}, role.starts_day IS NULL OR role.ends_day IS NULL)
       AND coalesce(${lastDay('role.ends_day')} >= said.day, role.ends_day IS NULL))
  ORDER BY role.starts_day DESC, role.id LIMIT 1)`;
