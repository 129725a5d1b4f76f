import { SOURCE_TYPES } from '../../../contract/sources.ts';
import { SPEAKER_KINDS } from '../../../contract/speaker-shapes.ts';
import { addSource } from '../../../core/sources.ts';
import { addSpeaker } from '../../../core/speakers.ts';
import type { Catalogue } from '../../../db/catalogue.ts';
import type { Chooser } from './chooser.ts';
import { DATES, LINES, NAMES, PROSE } from './hostile-texts.ts';

const nameOf = ({ given, particles, family }: (typeof NAMES)[number]) =>
  [given, particles, family].filter((part) => part !== null).join(' ');

/** A line that no other has. */
export const own = (line: string, n: number) => `${line.slice(0, 1980)} ${n}`;

/** Speakers of all kinds, with names and roles. */
export function makeSpeakers(
  catalogue: Catalogue,
  { pick, maybe, chance }: Chooser,
  count: number,
) {
  return Array.from({ length: count }, (_, n) => {
    const kind = n < 20 ? 'person' : pick(SPEAKER_KINDS);
    const name = pick(NAMES);
    // Longer ones are no names, and marks of both kinds in one are for no format.
    const called = kind === 'person' ? nameOf(name) : pick(LINES).replaceAll('"', '');
    const display = own(called.slice(0, 90), n);
    const id = addSpeaker(catalogue, {
      kind,
      display,
      ...(kind === 'person' ? name : {}),
      sortName: maybe(LINES),
      nativeName: maybe(LINES),
      wikidata: chance(0.2) ? `Q${n + 1}` : null,
      note: pick(PROSE),
      aliases: chance(0.5)
        ? [
            { form: own(pick(LINES), n), language: 'uk', script: 'Cyrl', kind: 'spelling' },
            { form: `Short ${n}`, language: null, script: null, kind: 'nickname' },
          ]
        : [],
      roles: chance(0.6)
        ? [
            {
              title: pick(LINES).slice(0, 900),
              organisation: maybe(LINES)?.slice(0, 900) ?? null,
              startsOn: '2001',
              endsOn: maybe(['2020-05', '2021-01-31~']),
            },
            { title: `Minister ${n}`, organisation: null, startsOn: null, endsOn: null },
          ]
        : [],
    });
    return { id, roles: catalogue.speakers.get(id)?.roles ?? [] };
  });
}

/** Sources of all types. */
export function makeSources(
  catalogue: Catalogue,
  { pick, maybe, number, chance }: Chooser,
  count: number,
) {
  return Array.from({ length: count }, (_, n) =>
    addSource(catalogue, {
      type: SOURCE_TYPES[n % SOURCE_TYPES.length] as string,
      title: own(pick(LINES), n),
      titleSentence: maybe(LINES),
      titleShort: maybe(LINES),
      // Of an address that stands for a name some format makes an address.
      container: maybe(LINES.filter((line) => !line.startsWith('https:'))),
      authors: Array.from({ length: number(4) }, () => {
        const { given, family } = pick(NAMES);
        return chance(0.2)
          ? { literal: pick(LINES), family: null, given: null }
          : { literal: null, family, given };
      }),
      publisher: maybe(LINES),
      place: maybe(LINES),
      issued: pick(DATES),
      accessed: maybe(['2025-12-30', '2024-01']),
      url: maybe([`https://example.org/a?b=c&d=%20&n=${n}#x`, `http://example.org/ü/${n}`]),
      archiveUrl: maybe(['https://web.archive.org/web/2025/http://x.org/?a=1&b=2']),
      archivedOn: maybe(['2025-12-31']),
      language: maybe(['en', 'uk-UA']),
      medium: maybe(LINES),
      note: pick(PROSE),
    }),
  );
}
