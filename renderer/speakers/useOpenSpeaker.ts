import { useView } from '../app/view-state.tsx';

/** @returns A function that shows the page of a speaker; from there it leads back to here. */
export function useOpenSpeaker(): (id: number) => void {
  const { place, show } = useView();
  return (id) => {
    if (place.at === 'speaker' && place.speakerId === id) return;
    show({ place: { at: 'speaker', speakerId: id, back: place } });
  };
}
