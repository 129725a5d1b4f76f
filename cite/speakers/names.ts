import type { CitationStyle, CitedSpeaker, TextRun } from '../../contract/citations.ts';
import { run } from '../csl/runs.ts';
import { foldName } from './same-person.ts';

interface ListRule {
  /** Most names that are all written; above it only the first is. */
  most: number;
  /** Between the last two names, for two and for more of them. */
  last: readonly [string, string];
  italicEtAl: boolean;
}

const RULES: Record<CitationStyle, ListRule> = {
  // APA 7 8.17: two with an ampersand, three or more shortened.
  apa7: { most: 2, last: [' & ', ', & '], italicEtAl: false },
  // MLA 9 6.5 and 6.6.
  mla9: { most: 2, last: [' and ', ', and '], italicEtAl: false },
  // CMOS 17 14.76.
  'chicago-notes': { most: 3, last: [' and ', ', and '], italicEtAl: false },
  // CMOS 17 15.29.
  'chicago-author-date': { most: 3, last: [' and ', ', and '], italicEtAl: false },
  // Cite Them Right: up to three names, from four on "et al." in italics.
  'harvard-cite-them-right': { most: 3, last: [' and ', ' and '], italicEtAl: true },
};

/** The name in full, in the order in which the record shows it. */
export function fullName(speaker: CitedSpeaker): string {
  const { display, family, given } = speaker;
  if (speaker.kind !== 'person' || family === null || given === null) return display.trim();
  if (foldName(display).includes(foldName(family))) return display.trim();
  return `${given} ${family}`.trim();
}

/** The name by which a citation refers to the speaker: a person's family name. */
export function shortName(speaker: CitedSpeaker, withInitials: boolean): string {
  const { family, given } = speaker;
  if (speaker.kind !== 'person' || family === null || family.trim() === '') {
    return speaker.display.trim();
  }
  const initials = (given ?? '').match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? [];
  if (!withInitials || initials.length === 0) return family.trim();
  return `${initials.map((letter) => `${letter.toUpperCase()}.`).join(' ')} ${family.trim()}`;
}

/** Names joined as the style joins them in a citation. */
export function joinNames(style: CitationStyle, names: readonly string[]): TextRun[] {
  const { most, last, italicEtAl } = RULES[style];
  if (names.length > most) return [run(`${names[0]} `), run('et al.', { italic: italicEtAl })];
  if (names.length < 2) return names.map((name) => run(name));
  const before = names.slice(0, -1).join(', ');
  return [run(`${before}${last[names.length > 2 ? 1 : 0]}${names.at(-1)}`)];
}

/** All names for the running text: "A, B and C", with the comma before "and" the American way. */
export function proseNames(style: CitationStyle, speakers: readonly CitedSpeaker[]): string | null {
  const names = speakers.map(fullName).filter((name) => name !== '');
  if (names.length < 2) return names[0] ?? null;
  const comma = names.length > 2 && style !== 'harvard-cite-them-right' ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} and ${names.at(-1)}`;
}
