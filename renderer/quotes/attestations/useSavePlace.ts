import type { AttestationChanges, AttestationInput } from '../../../contract/quotes.ts';
import { useClient } from '../../app/client.tsx';
import type { Edit } from '../../forms/stale/useSeen.ts';

/**
 * Saves what was written of a place.
 *
 * @param input - The whole place: if somebody else has removed it meanwhile, it is added again.
 * @returns The id that the place has now.
 */
export type SavePlace = (
  input: AttestationInput,
  edit: Edit<AttestationChanges>,
) => Promise<number>;

/** @param removed - Whether the place is gone from the quote. */
export function useSavePlace(quoteId: number, placeId: number, removed: boolean): SavePlace {
  const client = useClient();
  return async (attestation, edit) => {
    if (removed) return (await client.attestations.add({ quoteId, attestation })).id;
    await client.attestations.edit({ id: placeId, ...edit });
    return placeId;
  };
}
