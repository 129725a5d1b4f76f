import type { CitedSpeaker, TextRun } from '../../contract/citations.ts';
import { run } from '../csl/runs.ts';
import type { StyleRules } from '../styles/index.ts';
import type { Telling } from './authorship.ts';
import { foldName } from './same-person.ts';

/** The name in full, in the order in which the record shows it. */
export function fullName(speaker: CitedSpeaker): string {
  const { display, family, given } = speaker;
  if (speaker.kind !== 'person' || family === null || given === null) return display.trim();
  if (foldName(display).includes(foldName(family))) return display.trim();
  return `${given} ${family}`.trim();
}

/** The name by which a citation refers to the speaker: a person's family name. */
export function shortName(speaker: CitedSpeaker, telling: Telling): string {
  const { family, given } = speaker;
  if (speaker.kind !== 'person' || family === null || family.trim() === '') {
    return speaker.display.trim();
  }
  if (telling === 'given' && given?.trim()) return `${given.trim()} ${family.trim()}`;
  const initials = (given ?? '').match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
  if (telling !== 'initials' || initials.length === 0) return family.trim();
  return `${initials.map((letter) => `${letter.toUpperCase()}.`).join(' ')} ${family.trim()}`;
}

/** Names joined as the style joins them in a citation. */
export function joinNames(style: StyleRules, names: readonly string[]): TextRun[] {
  const { most, last, etAl, italicEtAl } = style.names;
  if (names.length > most) return [run(`${names[0]} `), run(etAl, { italic: italicEtAl })];
  if (names.length < 2) return names.map((name) => run(name));
  const before = names.slice(0, -1).join(', ');
  return [run(`${before}${last[names.length > 2 ? 1 : 0]}${names.at(-1)}`)];
}

/** All names for the running text: "A, B and C", with the comma before "and" the American way. */
export function proseNames(style: StyleRules, speakers: readonly CitedSpeaker[]): string | null {
  const names = speakers.map(fullName).filter((name) => name !== '');
  if (names.length < 2) return names[0] ?? null;
  const last = style.inProse[names.length > 2 ? 1 : 0];
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
