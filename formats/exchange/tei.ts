import type { CitedQuote, CitedSpeaker } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import { dateProblem, datePartsOf } from '../../contract/edtf.ts';
import type { Segment } from '../../contract/segments.ts';
import { edtfText } from '../csl-date.ts';
import { plainCharacters } from '../plain-characters.ts';
import { quotedSources, type QuotedSource } from '../quoted-sources.ts';
import { attribute, xmlLine } from '../written/xml.ts';
import { wordingOf } from './wording.ts';

/** People by how they are named: the records have no other mark of who is who. */
type People = ReadonlyMap<string, { id: string; speaker: CitedSpeaker }>;

/** An element, or nothing where it would be empty. */
function element(name: string, text: string | number | null | undefined, attributes = ''): string {
  const content = xmlLine(String(text ?? ''));
  return content.trim() === '' ? '' : `<${name}${attributes}>${content}</${name}>`;
}

function peopleOf(quotes: readonly CitedQuote[]): People {
  const people = new Map<string, { id: string; speaker: CitedSpeaker }>();
  for (const speaker of quotes.flatMap(({ speakers, hops }) => [...speakers, ...hops])) {
    const known = people.has(speaker.display);
    if (!known) people.set(speaker.display, { id: `person-${people.size + 1}`, speaker });
  }
  return people;
}

function personXml({ id, speaker }: { id: string; speaker: CitedSpeaker }): string {
  const { display, family, given, kind } = speaker;
  if (kind === 'organisation') return `<org xml:id="${id}">${element('orgName', display)}</org>`;
  if (kind === 'group') return `<personGrp xml:id="${id}">${element('name', display)}</personGrp>`;
  const isName =
    kind === 'person' && family !== null && `${given ?? ''} ${family}`.trim() === display;
  const parts = [element('forename', given), element('surname', family)].filter(Boolean).join(' ');
  const name = isName ? `<persName>${parts}</persName>` : element('persName', display);
  return `<person xml:id="${id}">${name}</person>`;
}

/**
 * A day, month or year as TEI has it as data (P5, teidata.temporal.w3c), where it is certain and in
 * the calendar. As in XML Schema there is no year 0: -0044 is 44 BC, which is -0043 in EDTF.
 */
function temporal(edtf: string): string | null {
  const parts = datePartsOf(edtf);
  if (parts === null || parts.approximate || parts.uncertain) return null;
  const year = `-${String(1 - parts.year).padStart(4, '0')}`;
  const written = parts.year > 0 ? edtf : edtf.replace(/^-?\d{4}/, year);
  // A leap day before our era is one in one count of years alone.
  return [edtf, written].every((date) => dateProblem(date) === null) ? written : null;
}

/** A date of the calendar, or a range of such, as data too; what is neither, in words alone. */
function dateXml(text: string): string {
  const [from = null, to = null, ...more] = text.split('/').map(temporal);
  const isRange = from !== null && to !== null && more.length === 0;
  const data = isRange
    ? attribute('from', from) + attribute('to', to)
    : attribute('when', temporal(text));
  return element('date', text, data);
}

/** A word as attributes have it, without white space (TEI P5, teidata.word). */
function word(text: string): string {
  return text
    .toWellFormed()
    .trim()
    .replace(/[\p{C}\p{Z}]+/gu, '-');
}

/** A tag of a language, where it is the shape of one (TEI P5, teidata.language). */
function languageTag(language: string | null): string | null {
  return /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu.test(language ?? '') ? language : null;
}

function nameXml(tag: 'author' | 'editor', name: CslName): string {
  if (name.literal) return element(tag, name.literal);
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const parts = [
    element('forename', name.given),
    ...particles.map((particle) => element('nameLink', particle)),
    element('surname', name.family),
    element('genName', name.suffix),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<${tag}><persName>${parts.join(' ')}</persName></${tag}>`;
}

function sourceXml({ source }: QuotedSource, id: string): string {
  const { csl, titleSentence } = source;
  const container = csl['container-title'];
  return [
    `<bibl xml:id="${id}"${attribute('type', word(csl.type))}>`,
    ...(csl.author ?? []).map((name) => nameXml('author', name)),
    ...(csl.editor ?? []).map((name) => nameXml('editor', name)),
    element('title', csl.title ?? titleSentence, container === undefined ? '' : ' level="a"'),
    element('title', container, csl.type === 'article-journal' ? ' level="j"' : ' level="m"'),
    element('pubPlace', csl['publisher-place']),
    element('publisher', csl.publisher),
    dateXml(edtfText(csl.issued)),
    element('biblScope', csl.volume, ' unit="volume"'),
    element('biblScope', csl.issue, ' unit="issue"'),
    element('biblScope', csl.page, ' unit="page"'),
    element('idno', csl.DOI, ' type="DOI"'),
    element('idno', csl.URL, ' type="URI"'),
    element('note', csl.note),
    '</bibl>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Lines of a wording, parted by the element that TEI has for it. */
function linesXml(text: string): string {
  return plainCharacters(text).split('\n').map(xmlLine).join('<lb/>');
}

/** What was changed in a quotation (TEI P5, 3.5 and 11.3). */
function segmentXml({ type, text }: Segment): string {
  const words = linesXml(text);
  if (type === 'omitted') return '<gap reason="omitted"/>';
  if (type === 'inserted') return `<supplied>${words}</supplied>`;
  if (type === 'emphasis') return `<emph>${words}</emph>`;
  return type === 'sic' ? `<sic>${words}</sic>` : words;
}

/** @param id - That of the element; `null` where one before it is the same quote. */
function quoteXml(
  quote: CitedQuote,
  id: string | null,
  people: People,
  sources: ReadonlyMap<string, string>,
): string {
  const pointers = (of: readonly CitedSpeaker[]) =>
    of.flatMap(({ display }) => people.get(display)?.id ?? []).map((each) => `#${each}`);
  const who = attribute('who', pointers(quote.speakers).join(' '));
  const direct = ` direct="${quote.kind === 'direct' || quote.kind === 'mixed'}"`;
  const language = attribute('xml:lang', languageTag(quote.language));
  const words = wordingOf(quote).map(segmentXml).join('');
  const source = quote.source === null ? undefined : sources.get(quote.source.key);
  const places = Object.entries(quote.locators).map(([unit, value]) =>
    element('citedRange', value, attribute('unit', unit)),
  );
  return [
    `<cit${attribute('xml:id', id)}>`,
    `<quote${language}><said${who}${direct}>${words}</said></quote>`,
    '<bibl>',
    source === undefined
      ? '<title>Source not known</title>'
      : `<ref target="#${source}">${source}</ref>`,
    ...places,
    quote.saidOn === null ? '' : dateXml(quote.saidOn),
    element('note', quote.role, ' type="role"'),
    // From the source inwards.
    ...pointers(quote.hops).map(
      (each) => `<note type="passed-on-by"><ref target="${each}">${each.slice(1)}</ref></note>`,
    ),
    ...quote.tags.map((tag) => element('note', tag, ' type="tag"')),
    element('note', quote.translator, ' type="translator"'),
    element('note', quote.note),
    '</bibl>',
    '</cit>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A list of TEI may not be empty, and is left out where it would be. */
function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name}>\n${items.join('\n')}\n</${name}>\n`;
}

/**
 * Quotes as TEI P5: each in `cit`, said by whom by pointer to `listPerson` (organisations in
 * `listOrg`), its source by pointer to `listBibl`.
 */
export function writeTei(quotes: readonly CitedQuote[]): string {
  const people = peopleOf(quotes);
  const quoted = quotedSources(quotes);
  const sources = new Map(quoted.map(({ source }, index) => [source.key, `source-${index + 1}`]));
  const all = Array.from(people.values());
  const isOrganisation = ({ speaker }: (typeof all)[number]) => speaker.kind === 'organisation';
  const persons = all.filter((each) => !isOrganisation(each)).map(personXml);
  const organisations = all.filter(isOrganisation).map(personXml);
  const works = quoted.map((each, index) => sourceXml(each, `source-${index + 1}`));
  const lists = `${listXml('listPerson', persons)}${listXml('listOrg', organisations)}`;
  const first = new Map(quotes.map(({ uuid }, index) => [uuid, index] as const).toReversed());
  const cited = quotes.map((quote, index) => {
    const id = first.get(quote.uuid) === index ? `quote-${quote.uuid}` : null;
    return quoteXml(quote, id, people, sources);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>Quotes</title></titleStmt>
<publicationStmt><p>Not published.</p></publicationStmt>
<sourceDesc>
${listXml('listBibl', works) || '<p>No source is known.</p>\n'}</sourceDesc>
</fileDesc>
${lists === '' ? '' : `<profileDesc>\n<particDesc>\n${lists}</particDesc>\n</profileDesc>\n`}</teiHeader>
<text>
<body>
<div>
${cited.join('\n') || '<p>No quotes.</p>'}
</div>
</body>
</text>
</TEI>
`;
}
