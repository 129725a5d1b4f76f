import type { CslDate, CslItem, CslName } from '../../../contract/csl.ts';
import { FilledLine, Line, Prose } from '../../../contract/shapes.ts';
import { WebAddress } from '../../../contract/sources.ts';
import { paragraphsOf, type ReadSource } from '../../../formats/records/record.ts';
import { plainCheck, type Problems } from '../rows/check-cells.ts';

/** A source of a file as it would be kept. */
export interface FileSource {
  item: Partial<CslItem>;
  types: readonly string[];
  titleSentence: string | null;
  note: string;
  uuid: string | null;
  otherwise: ReadSource['otherwise'];
}

/** Variables with more than a line of text. */
const LONG: ReadonlySet<string> = new Set(['abstract', 'note', 'annote', 'keyword']);
/** Variables and names of one source: more are none. */
const MOST = { variables: 150, names: 10_000 };

/** One line without what no line can have; of what is longer, spaces and control signs alone. */
function tidied(name: string, text: string): string {
  const whole = text.toWellFormed();
  if (!LONG.has(name)) return whole.replace(/\s*[\p{Cc}\u2028\u2029]\s*/gu, ' ').trim();
  return whole
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

const isDate = (value: object): value is CslDate => !Array.isArray(value);

function checkNames(names: readonly CslName[], name: string, problems: Problems): CslName[] {
  if (names.length > MOST.names) {
    problems.push({ column: name, value: '', reason: `At most ${MOST.names} names fit here.` });
    return [];
  }
  const check = plainCheck(Line, name);
  return names.map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([part, text]) => [
        part,
        check(tidied(part, String(text)), problems),
      ]),
    ),
  );
}

function checkDate(date: CslDate, name: string, problems: Problems): CslDate {
  const check = plainCheck(Line, name);
  const literal =
    date.literal === undefined ? '' : (check(tidied(name, date.literal), problems) ?? '');
  const { literal: _, ...rest } = date;
  return { ...rest, ...(literal !== '' && { literal }) };
}

/**
 * Holds what a file says of a source against what the library can keep.
 *
 * @param problems - Told what is wrong; then nothing of the source is to be kept.
 */
export function checkSource(read: ReadSource, problems: Problems): FileSource {
  const item: Record<string, unknown> = {};
  const notes = [read.note];
  const entries = Object.entries(read.item);
  if (entries.length > MOST.variables) {
    const reason = `A source has at most ${MOST.variables} fields. This has ${entries.length}.`;
    problems.push({ column: null, value: '', reason });
    return { ...read, item };
  }
  for (const [name, value] of entries) {
    if (Array.isArray(value)) item[name] = checkNames(value as CslName[], name, problems);
    else if (typeof value === 'object' && value !== null && isDate(value)) {
      item[name] = checkDate(value, name, problems);
    } else {
      const text = tidied(name, String(value));
      const checked = plainCheck(LONG.has(name) ? Prose : Line, name)(text, problems);
      if (checked) item[name] = checked;
    }
  }
  const url = item['URL'];
  if (typeof url === 'string' && !WebAddress.safeParse(url).success) {
    // Only what a browser opens is an address; it is not lost.
    const whole = `https://${url}`;
    if (/^(?:www\.|doi\.org\/)/iu.test(url) && WebAddress.safeParse(whole).success)
      item['URL'] = whole;
    else {
      delete item['URL'];
      notes.push(`Address: ${url}`);
    }
  }
  return {
    item,
    types: read.types.flatMap((type) => FilledLine.safeParse(type).data ?? []),
    titleSentence:
      plainCheck(Line, 'titleSentence')(tidied('', read.titleSentence ?? ''), problems) || null,
    note: plainCheck(Prose, 'note')(tidied('note', paragraphsOf(notes)), problems) ?? '',
    uuid: read.uuid,
    otherwise: read.otherwise && {
      ...read.otherwise,
      title: Line.safeParse(tidied('', read.otherwise.title)).data ?? '',
    },
  };
}
