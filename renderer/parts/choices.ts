/** A speaker of the library, or the name of one that is to be made. */
export type SpeakerChoice = { id: number; display: string } | { name: string };

/** A source of the library, or the title of one that is to be made. */
export type SourceChoice = { id: number; title: string } | { newTitle: string };

/** What was typed and not chosen: whoever or whatever goes by it, or else a new one. */
export interface Typed {
  typed: string;
}

/** A chosen speaker, as a call has it. */
export const whoOf = (choice: SpeakerChoice) =>
  'id' in choice ? { speakerId: choice.id } : { newSpeaker: choice.name };

/** The same of a name that may have been typed only. */
export const whoOrTyped = (choice: SpeakerChoice | Typed) =>
  'typed' in choice ? { speakerNamed: choice.typed } : whoOf(choice);

/** A source that was chosen, or whose title was typed only, as a call has it. */
export function sourceOrTyped(choice: SourceChoice | Typed) {
  if ('typed' in choice) return { sourceTitled: choice.typed };
  return 'id' in choice ? { sourceId: choice.id } : { newSource: choice.newTitle };
}
