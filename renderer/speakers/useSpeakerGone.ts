import { type Place, useView } from '../app/view-state.tsx';

/** The same place, of the speaker who has become part of another that of the other. */
function followed(place: Place, gone: readonly number[], into: number): Place {
  if (place.at !== 'speaker') return place;
  const back = followed(place.back, gone, into);
  return { ...place, back, speakerId: gone.includes(place.speakerId) ? into : place.speakerId };
}

/**
 * @returns A function that lets what is on show follow speakers who have become part of another:
 * the page of one, and the filter by one.
 */
export function useSpeakerGone(): (gone: readonly number[], into: number) => void {
  const { place, filters, show } = useView();
  return (gone, into) => {
    const speakers = filters.speakers.map((id) => (gone.includes(id) ? into : id));
    const isFiltered = filters.speakers.some((id) => gone.includes(id));
    show({
      place: followed(place, gone, into),
      ...(isFiltered ? { filters: { ...filters, speakers: [...new Set(speakers)] } } : {}),
    });
  };
}
