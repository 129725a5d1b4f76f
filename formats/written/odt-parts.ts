import type { TextRun } from '../../contract/citations.ts';
import { XML_HEAD, xmlLine } from './xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

export const NAMESPACES = [
  `xmlns:office="${OASIS}:office:1.0"`,
  `xmlns:text="${OASIS}:text:1.0"`,
  `xmlns:style="${OASIS}:style:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:meta="${OASIS}:meta:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'office:version="1.3"',
].join(' ');

const part = (name: string, type: string): string =>
  `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`;

/** Which files there are. */
export const MANIFEST = [
  `${XML_HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3">`,
  part('/', 'application/vnd.oasis.opendocument.text'),
  ...['content.xml', 'styles.xml', 'meta.xml'].map((name) => part(name, 'text/xml')),
  '</manifest:manifest>',
].join('\n');

/** The title alone: who wrote it and when is nobody's business. */
export const metaXml = (title: string): string =>
  `${XML_HEAD}<office:document-meta ${NAMESPACES}><office:meta><dc:title>${xmlLine(title)}</dc:title></office:meta></office:document-meta>`;

/** Each look of letters, by the letter that stands for it in the name of a style. */
const LOOKS = [
  ['b', 'bold', 'fo:font-weight="bold"'],
  ['i', 'italic', 'fo:font-style="italic"'],
  ['c', 'smallCaps', 'fo:font-variant="small-caps"'],
  ['s', 'superscript', 'style:text-position="super 58%"'],
] as const satisfies [string, keyof TextRun, string][];

/** The style for the look of a run, or `null` where it has none. */
export function textStyleOf(run: TextRun): string | null {
  const letters = LOOKS.filter(([, look]) => run[look]).map(([letter]) => letter);
  return letters.length === 0 ? null : `look-${letters.join('')}`;
}

/** A style for every look that a run can have. */
export const AUTOMATIC_STYLES = `<office:automatic-styles>${Array.from(
  { length: 2 ** LOOKS.length - 1 },
  (_, index) => {
    const looks = LOOKS.filter((_look, place) => ((index + 1) >> place) & 1);
    const name = `look-${looks.map(([letter]) => letter).join('')}`;
    const properties = looks.map(([, , property]) => property).join(' ');
    return `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
  },
).join('')}</office:automatic-styles>`;

/** A paragraph style, and the same for text from right to left. Spaces in names are `_20_`. */
function paragraphStyle(name: string, paragraph: string, text = ''): string {
  const shown = name.replaceAll('_20_', ' ');
  const letters = text === '' ? '' : `<style:text-properties ${text}/>`;
  return (
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard">` +
    `<style:paragraph-properties ${paragraph}/>${letters}</style:style>` +
    `<style:style style:name="${name}_rtl" style:display-name="${shown} (right to left)" style:family="paragraph" style:parent-style-name="${name}">` +
    '<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="start"/></style:style>'
  );
}

const AFTER = 'fo:margin-bottom="0.28cm"';

/** Names that LibreOffice knows are as it has them. */
export const STYLES = [
  `${XML_HEAD}<office:document-styles ${NAMESPACES}><office:styles>`,
  '<style:style style:name="Standard" style:family="paragraph"/>',
  paragraphStyle('Title', AFTER, 'fo:font-weight="bold" fo:font-size="18pt"'),
  paragraphStyle(
    'Heading_20_1',
    `fo:margin-top="0.42cm" ${AFTER} fo:keep-with-next="always"`,
    'fo:font-weight="bold" fo:font-size="14pt"',
  ),
  paragraphStyle('Quotation_20_in_20_Text', AFTER),
  paragraphStyle('Quotations', `${AFTER} fo:margin-left="1.27cm" fo:margin-right="1.27cm"`),
  paragraphStyle('Bibliography_20_1', `${AFTER} fo:margin-left="1.27cm" fo:text-indent="-1.27cm"`),
  paragraphStyle(
    'Footnote',
    'fo:margin-left="0.6cm" fo:text-indent="-0.6cm"',
    'fo:font-size="10pt"',
  ),
  '<style:style style:name="Citation" style:family="text"/>',
  '</office:styles></office:document-styles>',
].join('\n');
