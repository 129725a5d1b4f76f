import type { Database } from 'better-sqlite3';
import type { Hop } from '../contract/quotes.ts';

/** The chain of an attestation as a JSON array (see Hop), from the source inwards. */
export const HOPS_OF_ATTESTATION = `
  (SELECT json_group_array(json_object('speakerId', hop.speaker_id,
      'name', coalesce(speaker.display, hop.name), 'verb', verb) ORDER BY hop.position)
    FROM hop LEFT JOIN speaker ON speaker.id = hop.speaker_id
    WHERE attestation_id = attestation.id)`;

/** The same as a citation needs it (see CitedSpeaker). */
export const CITED_HOPS = `
  (SELECT json_group_array(json_object('display', coalesce(display, hop.name), 'given', given,
      'family', nullif(trim(coalesce(particles, '') || ' ' || coalesce(family, '')), ''),
      'kind', coalesce(speaker.kind, 'unnamed')) ORDER BY hop.position)
    FROM hop LEFT JOIN speaker ON speaker.id = hop.speaker_id
    WHERE attestation_id = attestation.id)`;

/** Statements on `hop`. */
export function hopStatements(db: Database) {
  const clear = db.prepare<[attestationId: number]>('DELETE FROM hop WHERE attestation_id = ?');
  const add = db.prepare<Hop & { attestationId: number; position: number }>(`
    INSERT INTO hop (attestation_id, position, speaker_id, name, verb)
    VALUES (@attestationId, @position, @speakerId, @name, @verb)`);

  return {
    /** Puts this chain in the place of the one that the attestation has. */
    set: (attestationId: number, hops: readonly Hop[]) => {
      clear.run(attestationId);
      hops.forEach((hop, position) => add.run({ ...hop, attestationId, position }));
    },
  };
}
