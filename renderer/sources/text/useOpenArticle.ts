import type { Attestation } from '../../../contract/quotes.ts';
import { useView } from '../../app/view-state.tsx';

/** Opens the stored text of a place where its wording stands; the way back leads here. */
export function useOpenArticle(): (at: Pick<Attestation, 'snapshotId' | 'spans'>) => void {
  const { place, text, show } = useView();
  return ({ snapshotId, spans }) => {
    const start = spans[0]?.[0] ?? 0;
    if (snapshotId === null) return;
    show({ place: { at: 'article', snapshotId, start, search: text, back: place } });
  };
}
